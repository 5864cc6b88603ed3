import { limits, rootCodes, usageError } from '../result/index.ts'
import { type DecimalString, written } from './decimal-string.ts'
import { Exact, powerOfTen } from './engine.ts'
import { lowestTerms, type Ratio } from './ratio.ts'
import { besideHalf } from './round.ts'
import { checkPrinting, type Position, type Printing, roundsUp } from './rounding.ts'

/**
 * The n-th root of an exact, non-negative ratio, kept unevaluated: comparisons are made between powers.
 *
 * @vi căn bậc n
 */
export type Root = { readonly radicand: Ratio; readonly degree: number }

/** Checks the degree of a root, which is also the number of intervals of an average growth. */
export function checkDegree(degree: number): void {
  if (Number.isInteger(degree) && degree >= 1 && degree <= limits.degree) return
  throw usageError(rootCodes, 'decimal.degree', { expected: `1–${limits.degree}`, received: degree })
}

/** Compares a root with a ratio exactly, by comparing the radicand with the ratio's power: -1, 0 or 1. */
export function compareRoot({ radicand, degree }: Root, other: Ratio): -1 | 0 | 1 {
  checkDegree(degree)
  const [top, bottom] = radicandTerms(radicand)
  const [otherTop, otherBottom] = wholeTerms(other)
  if (otherTop < 0n) return 1
  const [left, right] = [top * otherBottom ** BigInt(degree), bottom * otherTop ** BigInt(degree)]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The growth that a root stands for, (root − 1) in per cent, rounded once: the digits are settled by comparing
 * whole-number powers.
 * @example
 * const rate = averageGrowthRate('93.75', '100', { intervals: 2 })
 * rate.outcome === 'determined' && percentGrowthOf(rate.value, { places: 2, rounding: 'halfUp' })
 * //=> '-3.18'
 */
export function percentGrowthOf(root: Root, printing: Printing): DecimalString {
  checkPrinting(printing)
  checkDegree(root?.degree)
  const { places, rounding } = printing
  const { radicand, degree } = root
  const [top, bottom] = radicandTerms(radicand)
  const hundred = 10n ** BigInt(places + 2)
  const scaled = top * hundred ** BigInt(degree)
  const floor = wholeRoot(scaled / bottom, degree)
  const twiceHalfway = 2n * floor + 1n
  const atFloor = floor ** BigInt(degree) * bottom === scaled
  const [below, half] = [scaled * 2n ** BigInt(degree), twiceHalfway ** BigInt(degree) * bottom]
  const change = floor - hundred
  const position: Position = {
    negative: change < 0n,
    odd: change % 2n !== 0n,
    fraction: atFloor ? 'none' : besideHalf(below < half ? -1 : below > half ? 1 : 0),
  }
  const units = roundsUp(rounding, position) ? change + 1n : change
  return written(new Exact(String(units)).times(powerOfTen(-places)), places)
}

function radicandTerms(radicand: Ratio): [bigint, bigint] {
  const terms = wholeTerms(radicand)
  if (terms[0] < 0n) throw usageError(rootCodes, 'decimal.negativeRadicand', { received: radicand.numerator })
  return terms
}

function wholeTerms(value: Ratio): [bigint, bigint] {
  const { numerator, denominator } = lowestTerms(value)
  return [BigInt(numerator), BigInt(denominator)]
}

/** The largest whole number whose power does not exceed the value, by Newton's method from above. */
function wholeRoot(value: bigint, degree: number): bigint {
  if (value < 2n) return value
  const n = BigInt(degree)
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / degree))
  for (;;) {
    const next = ((n - 1n) * guess + value / guess ** (n - 1n)) / n
    if (next >= guess) return guess
    guess = next
  }
}
