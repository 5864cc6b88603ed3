import { type DecimalString, roundRatio } from '../decimal/index.ts'
import {
  ceilingOf,
  divideFractions,
  type End,
  type Fraction,
  floorOf,
  fraction,
  isEmpty,
  multiplyFractions,
  type Span,
  toRatio,
  wholeDecimal,
  wholeFraction,
} from '../interval/index.ts'
import { limits } from '../result/index.ts'

/**
 * The likely values inside an interval; guesses, no proof.
 *
 * @vi giá trị có thể
 */
export type Candidates = {
  /** The whole numbers inside; where there are more than `limits.candidates`, only the roundest of them. */
  readonly wholes: readonly DecimalString[]
  /** How many whole numbers lie inside; absent where they never end. */
  readonly wholeCount?: DecimalString
  /** The numbers inside that end in the most zeros. */
  readonly roundest: readonly DecimalString[]
}

/** The likely values inside an interval. */
export function candidatesIn(span: Span): Candidates {
  const { low, high } = span
  if (low === undefined || high === undefined) return { wholes: [], roundest: [] }
  const { first, last } = multiplesIn(low, high, 0)
  const count = last < first ? 0n : last - first + 1n
  const few = count <= BigInt(limits.candidates)
  const roundest = roundestIn(span, low, high)
  const wholes = few ? Array.from({ length: Number(count) }, (_, step) => wholeDecimal(first + BigInt(step))) : roundest
  return { wholes, wholeCount: wholeDecimal(count), roundest }
}

/** At the first power of ten, going down, that has a multiple inside, there are at most ten of them. */
function roundestIn(span: Span, low: End<Fraction>, high: End<Fraction>): readonly DecimalString[] {
  if (isEmpty(span)) return []
  for (let exponent = wholeDigits(low, high); exponent >= -limits.places; exponent -= 1) {
    const { first, last } = multiplesIn(low, high, exponent)
    if (first <= 0n && last >= 0n) return [wholeDecimal(0n)]
    if (first <= last) return multiples(first, last, exponent)
  }
  return []
}

function wholeDigits(low: End<Fraction>, high: End<Fraction>): number {
  return Math.max(...[low, high].map(({ value }) => String(floorOf(value)).length))
}

/** The range of whole n for which n·10^exponent lies between two ends. */
function multiplesIn(low: End<Fraction>, high: End<Fraction>, exponent: number): { first: bigint; last: bigint } {
  const unit = powerOfTen(exponent)
  const [from, to] = [divideFractions(low.value, unit), divideFractions(high.value, unit)]
  const [first, last] = [ceilingOf(from), floorOf(to)]
  return {
    first: !low.closed && from.bottom === 1n ? first + 1n : first,
    last: !high.closed && to.bottom === 1n ? last - 1n : last,
  }
}

function multiples(first: bigint, last: bigint, exponent: number): readonly DecimalString[] {
  return Array.from({ length: Number(last - first) + 1 }, (_, step) => {
    const value = multiplyFractions(wholeFraction(first + BigInt(step)), powerOfTen(exponent))
    return roundRatio(toRatio(value), { places: Math.max(0, -exponent), rounding: 'halfUp' })
  })
}

function powerOfTen(exponent: number): Fraction {
  return exponent < 0 ? fraction(1n, 10n ** BigInt(-exponent)) : wholeFraction(10n ** BigInt(exponent))
}
