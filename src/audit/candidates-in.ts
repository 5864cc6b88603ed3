import type { DecimalString } from '../decimal/index.ts'
import type { Candidates } from '../finding/index.ts'
import { type End, type Fraction, floorOf, isEmpty, negateFraction, numeralOf, type Span } from '../interval/index.ts'
import { limits } from '../result/index.ts'

/** The likely values inside an interval. */
export function candidatesIn(span: Span): Candidates {
  const { low, high } = span
  if (low === undefined || high === undefined) return { wholes: [], roundest: [] }
  const { first, last } = multiplesIn(low, high, 0)
  const count = last < first ? 0n : last - first + 1n
  const few = count <= BigInt(limits.candidates)
  const roundest = roundestIn(span, low, high)
  const wholes = few ? Array.from({ length: Number(count) }, (_, step) => numeralOf(first + BigInt(step), 0)) : roundest
  return { wholes, wholeCount: numeralOf(count, 0), roundest }
}

/** At the first power of ten, going down, that has a multiple inside, there are at most ten of them. */
function roundestIn(span: Span, low: End<Fraction>, high: End<Fraction>): readonly DecimalString[] {
  if (isEmpty(span)) return []
  for (let exponent = wholeDigits(low, high); exponent >= -limits.places; exponent -= 1) {
    const { first, last } = multiplesIn(low, high, exponent)
    if (first <= 0n && last >= 0n) return [numeralOf(0n, 0)]
    if (first <= last) return multiples(first, last, exponent)
  }
  return []
}

function wholeDigits(low: End<Fraction>, high: End<Fraction>): number {
  return Math.max(...[low, high].map(({ value }) => String(floorOf(value)).length))
}

/** The range of whole n for which n·10^exponent lies between two ends. */
function multiplesIn(low: End<Fraction>, high: End<Fraction>, exponent: number): { first: bigint; last: bigint } {
  return { first: -lastMultiple(negative(low), exponent), last: lastMultiple(high, exponent) }
}

/** The last whole n for which n·10^exponent does not lie beyond an end. */
function lastMultiple({ value: { top, bottom }, closed }: End<Fraction>, exponent: number): bigint {
  const [dividend, divisor] =
    exponent < 0 ? [top * 10n ** BigInt(-exponent), bottom] : [top, bottom * 10n ** BigInt(exponent)]
  const last = floorOf({ top: dividend, bottom: divisor })
  return !closed && last * divisor === dividend ? last - 1n : last
}

function negative({ value, closed }: End<Fraction>): End<Fraction> {
  return { value: negateFraction(value), closed }
}

function multiples(first: bigint, last: bigint, exponent: number): readonly DecimalString[] {
  const units = 10n ** BigInt(Math.max(0, exponent))
  return Array.from({ length: Number(last - first) + 1 }, (_, step) =>
    numeralOf((first + BigInt(step)) * units, Math.max(0, -exponent)),
  )
}
