import { ceilingOf, type End, type Fraction, floorOf, type Span, span, wholeFraction } from '../../interval/index.ts'

/** The interval from the first to the last whole number inside. */
export function wholePart({ low, high }: Span): Span {
  return span(low && firstWhole(low), high && lastWhole(high))
}

function firstWhole({ value, closed }: End<Fraction>): End<Fraction> {
  const first = ceilingOf(value)
  return { value: wholeFraction(!closed && value.bottom === 1n ? first + 1n : first), closed: true }
}

function lastWhole({ value, closed }: End<Fraction>): End<Fraction> {
  const last = floorOf(value)
  return { value: wholeFraction(!closed && value.bottom === 1n ? last - 1n : last), closed: true }
}
