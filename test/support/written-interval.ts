import type { Interval } from '../../src/interval/index.ts'

/** An interval as mathematicians write it, its ends as fractions: "[7/2 ; 9/2)". */
export function writtenInterval({ low, high }: Interval): string {
  const end = ({ value }: NonNullable<Interval['low']>) =>
    value.denominator === '1' ? value.numerator : `${value.numerator}/${value.denominator}`
  return `${low?.closed ? '[' : '('}${low ? end(low) : ''} ; ${high ? end(high) : ''}${high?.closed ? ']' : ')'}`
}
