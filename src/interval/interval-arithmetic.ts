import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  negateFraction,
  wholeFraction,
} from './fraction.ts'
import { type End, everything, holds, intersect, isEmpty, nothing, type Span, span } from './interval.ts'

const one = /* @__PURE__ */ wholeFraction(1n)
const zero = /* @__PURE__ */ wholeFraction(0n)

/** All sums of a number of the one and a number of the other. */
export function addIntervals(a: Span, b: Span): Span {
  return span(addEnds(a.low, b.low), addEnds(a.high, b.high))
}

function addEnds(a: End<Fraction> | undefined, b: End<Fraction> | undefined): End<Fraction> | undefined {
  return a && b && { value: addFractions(a.value, b.value), closed: a.closed && b.closed }
}

/** All numbers of the interval with the other sign. */
export function negateInterval({ low, high }: Span): Span {
  return span(high && negateEnd(high), low && negateEnd(low))
}

function negateEnd({ value, closed }: End<Fraction>): End<Fraction> {
  return { value: negateFraction(value), closed }
}

/** All differences of a number of the one and a number of the other. */
export function subtractIntervals(a: Span, b: Span): Span {
  return addIntervals(a, negateInterval(b))
}

/** All numbers of the interval times a number above zero. */
export function scaleInterval(interval: Span, factor: Fraction): Span {
  if (compareFractions(factor, one) === 0) return interval
  const { low, high } = interval
  return span(low && scaleEnd(low, factor), high && scaleEnd(high, factor))
}

function scaleEnd({ value, closed }: End<Fraction>, factor: Fraction): End<Fraction> {
  return { value: multiplyFractions(value, factor), closed }
}

/** An end of an interval, or the infinity on the side of its sign. */
type Corner = { readonly sign: -1 | 0 | 1; readonly end?: End<Fraction> }

/** All products of a number of the one and a number of the other. */
export function multiplyIntervals(a: Span, b: Span): Span {
  if (isEmpty(a) || isEmpty(b)) return nothing
  const corners = cornersOf(a).flatMap((left) => cornersOf(b).map((right) => multiplyCorners(left, right)))
  return span(furthest(corners, -1).end, furthest(corners, 1).end)
}

function cornersOf({ low, high }: Span): readonly [Corner, Corner] {
  return [low ? finiteCorner(low) : { sign: -1 }, high ? finiteCorner(high) : { sign: 1 }]
}

function finiteCorner(end: End<Fraction>): Corner {
  return { sign: compareFractions(end.value, zero), end }
}

/** Zero times anything is zero, even times what grows without end; and zero is reached as soon as one side reaches it. */
function multiplyCorners(a: Corner, b: Corner): Corner {
  const sign = (a.sign * b.sign) as -1 | 0 | 1
  if (sign === 0) return { sign, end: { value: zero, closed: reachesZero(a) || reachesZero(b) } }
  if (!a.end || !b.end) return { sign }
  return { sign, end: { value: multiplyFractions(a.end.value, b.end.value), closed: a.end.closed && b.end.closed } }
}

function reachesZero({ sign, end }: Corner): boolean {
  return sign === 0 && end?.closed === true
}

/** The corner that lies furthest down (-1) or up (1); of two at the same place, the one that is reached. */
function furthest(corners: readonly Corner[], side: -1 | 1): Corner {
  return corners.reduce((best, corner) => {
    const order = compareCorners(corner, best) * side
    return order > 0 || (order === 0 && corner.end?.closed) ? corner : best
  })
}

function compareCorners(a: Corner, b: Corner): number {
  if (a.end && b.end) return compareFractions(a.end.value, b.end.value)
  return (a.end ? 0 : a.sign) - (b.end ? 0 : b.sign)
}

/**
 * All numbers that, multiplied by a number of the divisor, give a number of the dividend. What divides by zero only
 * where the dividend is zero too is not bounded at all.
 */
export function divideIntervals(dividend: Span, divisor: Span): Span {
  if (isEmpty(dividend) || isEmpty(divisor)) return nothing
  if (!holds(divisor, zero)) return multiplyIntervals(dividend, reciprocal(divisor))
  if (holds(dividend, zero)) return everything
  const [positive, negative] = [intersect(divisor, { low: openZero }), intersect(divisor, { high: openZero })]
  if (isEmpty(positive) && isEmpty(negative)) return nothing
  if (isEmpty(negative)) return multiplyIntervals(dividend, reciprocal(positive))
  return isEmpty(positive) ? multiplyIntervals(dividend, reciprocal(negative)) : everything
}

const openZero: End<Fraction> = { value: zero, closed: false }

/** One over each number of an interval that lies on one side of zero. */
function reciprocal({ low, high }: Span): Span {
  const positive = low !== undefined && compareFractions(low.value, zero) >= 0
  const [towardZero, away] = positive ? [low, high] : [high, low]
  const farEnd = towardZero && !isZero(towardZero) ? invertEnd(towardZero) : undefined
  const nearEnd = away ? invertEnd(away) : openZero
  return positive ? span(nearEnd, farEnd) : span(farEnd, nearEnd)
}

function isZero(end: End<Fraction>): boolean {
  return end.value.top === 0n
}

function invertEnd({ value, closed }: End<Fraction>): End<Fraction> {
  return { value: divideFractions(one, value), closed }
}
