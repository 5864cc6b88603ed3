import {
  addFractions,
  type End,
  type Fraction,
  negateFraction,
  type Span,
  wholeFraction,
} from '../../interval/index.ts'

/** That a sum of multiples of unknowns and a constant is not below zero, or above it where it is strict. */
export type Inequality = {
  readonly coefficients: ReadonlyMap<string, Fraction>
  readonly constant: Fraction
  readonly strict: boolean
}

const one = wholeFraction(1n)
const zero = wholeFraction(0n)

/** That a sum of multiples of unknowns lies in a span. */
export function inequalitiesFor(
  coefficients: ReadonlyMap<string, Fraction>,
  { low, high }: Span,
): readonly Inequality[] {
  const negated = new Map([...coefficients].map(([key, value]) => [key, negateFraction(value)]))
  return [
    ...(low ? [{ coefficients, constant: negateFraction(low.value), strict: !low.closed }] : []),
    ...(high ? [{ coefficients: negated, constant: high.value, strict: !high.closed }] : []),
  ]
}

/** That an unknown lies in a span. */
export function boundsOf(key: string, span: Span): readonly Inequality[] {
  return inequalitiesFor(new Map([[key, one]]), span)
}

/** That a part divided by a whole above zero lies in a span: the part lies between multiples of the whole. */
export function quotientInequalities(part: string, whole: string, { low, high }: Span): readonly Inequality[] {
  const positive: Inequality = { coefficients: new Map([[whole, one]]), constant: zero, strict: true }
  return [
    positive,
    ...(low ? [homogeneous(part, whole, low, 1n)] : []),
    ...(high ? [homogeneous(part, whole, high, -1n)] : []),
  ]
}

function homogeneous(part: string, whole: string, { value, closed }: End<Fraction>, sign: 1n | -1n): Inequality {
  const multiple = { top: -sign * value.top, bottom: value.bottom }
  const ofPart = wholeFraction(sign)
  const coefficients = new Map([[whole, multiple]])
  coefficients.set(part, part === whole ? addFractions(ofPart, multiple) : ofPart)
  return { coefficients, constant: zero, strict: !closed }
}
