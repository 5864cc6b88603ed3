import { divideFractions, type Fraction, fractionOf, type Span, span } from '../../src/interval/index.ts'

/** "[-1 ; 2)" to compute with; an end that is left out goes on for ever. */
export function readInterval(text: string): Span {
  const [low, high] = text.slice(1, -1).split(' ; ')
  const end = (numeral: string | undefined, closed: boolean) =>
    numeral ? { value: readFraction(numeral), closed } : undefined
  return span(end(low, text.startsWith('[')), end(high, text.endsWith(']')))
}

/** "16000/127" or "0.64" as a fraction. */
export function readFraction(text: string): Fraction {
  const [top = '', bottom = '1'] = text.split('/')
  return divideFractions(fractionOf(top), fractionOf(bottom))
}
