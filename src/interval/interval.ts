import type { Ratio } from '../decimal/index.ts'
import { compareFractions, type Fraction, wholeFraction } from './fraction.ts'

/** An end of an interval: whether it belongs to the interval, too. */
export type End<V = Ratio> = { readonly value: V; readonly closed: boolean }

/**
 * All numbers from one end to the other; without an end it goes on for ever on that side. An interval whose low end
 * lies above its high one holds no number: its ends then say by how much two demands miss each other.
 *
 * @vi khoảng
 */
export type Interval<V = Ratio> = { readonly low?: End<V>; readonly high?: End<V> }

/** An interval that is computed with. */
export type Span = Interval<Fraction>

/** The interval between two ends, either of which may be missing. */
export function span<V>(low: End<V> | undefined, high: End<V> | undefined): Interval<V> {
  if (low === undefined) return high === undefined ? {} : { high }
  return high === undefined ? { low } : { low, high }
}

/** Every number. */
export const everything: Span = {}

const zero = /* @__PURE__ */ wholeFraction(0n)
const one = /* @__PURE__ */ wholeFraction(1n)

/** No number at all. */
export const nothing: Span = { low: { value: one, closed: true }, high: { value: zero, closed: true } }

/** Every number above zero. */
export const aboveZero: Span = { low: { value: zero, closed: false } }

/** Zero and every number above it. */
export const zeroAndAbove: Span = { low: { value: zero, closed: true } }

/** Zero and every number below it. */
export const atMostZero: Span = { high: { value: zero, closed: true } }

/** Just one number. */
export function only(value: Fraction): Span {
  const end = { value, closed: true }
  return { low: end, high: end }
}

/** Just zero. */
export const onlyZero: Span = /* @__PURE__ */ only(zero)

/** The number that the interval consists of, if it is just one. */
export function onlyNumberIn({ low, high }: Span): Fraction | undefined {
  if (low === undefined || high === undefined || !low.closed || !high.closed) return undefined
  return compareFractions(low.value, high.value) === 0 ? low.value : undefined
}

/** What two intervals have in common, which may be nothing. */
export function intersect(a: Span, b: Span): Span {
  return span(isHigherLow(b.low, a.low) ? b.low : a.low, isLowerHigh(b.high, a.high) ? b.high : a.high)
}

/** The smallest interval that holds both. */
export function hull(a: Span, b: Span): Span {
  return span(isHigherLow(b.low, a.low) ? a.low : b.low, isLowerHigh(b.high, a.high) ? a.high : b.high)
}

/** Whether a low end leaves out numbers that another one lets in. */
export function isHigherLow(end: End<Fraction> | undefined, other: End<Fraction> | undefined): boolean {
  if (end === undefined || other === undefined) return end !== undefined
  const order = compareFractions(end.value, other.value)
  return order > 0 || (order === 0 && !end.closed && other.closed)
}

/** Whether a high end leaves out numbers that another one lets in. */
export function isLowerHigh(end: End<Fraction> | undefined, other: End<Fraction> | undefined): boolean {
  if (end === undefined || other === undefined) return end !== undefined
  const order = compareFractions(end.value, other.value)
  return order < 0 || (order === 0 && !end.closed && other.closed)
}

/** Whether an interval holds no number. */
export function isEmpty({ low, high }: Span): boolean {
  if (low === undefined || high === undefined) return false
  const order = compareFractions(low.value, high.value)
  return order > 0 || (order === 0 && !(low.closed && high.closed))
}

/** Whether two intervals have a number in common. */
export function meets(a: Span, b: Span): boolean {
  return !isEmpty(intersect(a, b))
}

/** Whether every number of the first interval belongs to the second. */
export function isInside(inner: Span, outer: Span): boolean {
  return !isHigherLow(outer.low, inner.low) && !isLowerHigh(outer.high, inner.high)
}

/** Whether a number belongs to an interval. */
export function holds({ low, high }: Span, value: Fraction): boolean {
  return reaches(low, value, 1) && reaches(high, value, -1)
}

/** Whether a number lies on an end that belongs to the interval, or beyond it in a direction. */
function reaches(end: End<Fraction> | undefined, value: Fraction, direction: 1 | -1): boolean {
  if (end === undefined) return true
  const order = compareFractions(value, end.value) * direction
  return order > 0 || (order === 0 && end.closed)
}
