import {
  ceilingOf,
  type End,
  type Fraction,
  floorOf,
  intersect,
  type Span,
  span,
  wholeFraction,
  zeroAndAbove,
} from '../../interval/index.ts'

/** The counts inside an interval, from the first to the last: whole numbers, none below zero. */
export function countsIn(interval: Span): Span {
  const { low, high } = intersect(interval, zeroAndAbove)
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
