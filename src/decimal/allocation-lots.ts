import { allocationCodes, failure, issue, type Result, success, usageError } from '../result/index.ts'
import type { DecimalInput } from './decimal-string.ts'
import { checkPlaces } from './places.ts'
import { type Lots, type RemainderPolicy, remainderPolicies } from './share-out.ts'
import { commonPlaces, toUnits, unitsOf } from './units-of-last-place.ts'

/** How a total is shared out. */
export type AllocateOptions = {
  /** The decimal places of the shares. */
  readonly places: number
  /** Who gets what rounding leaves over. */
  readonly remainder: RemainderPolicy
  /** The least share of each, or of all of them. */
  readonly minimum?: DecimalInput | readonly DecimalInput[]
}

/** Reads what is to be shared out, in whole units of the last place. */
export function readLots(
  total: DecimalInput,
  weights: readonly DecimalInput[],
  { places, remainder, minimum = '0' }: AllocateOptions,
): Result<Lots> {
  checkPlaces(places)
  checkRemainder(remainder)
  const scale = commonPlaces(weights)
  const lots = {
    total: toUnits(total, places),
    weights: weights.map((weight) => unitsOf(weight, scale)),
    minimums: minimumsOf(minimum, weights.length).map((least) => toUnits(least, places)),
  }
  if (lots.total === undefined) return failure(issue('decimal.tooFine', { expected: `≤ ${places}`, received: total }))
  if (!allKnown(lots.minimums)) return failure(issue('decimal.tooFine', { path: ['minimum'], expected: `≤ ${places}` }))
  const negative = lots.total < 0n
  return checked({ ...lots, minimums: lots.minimums, negative, total: negative ? -lots.total : lots.total }, weights)
}

function checkRemainder(remainder: string): void {
  if (remainderPolicies.some((policy) => policy === remainder)) return
  throw usageError(allocationCodes, 'decimal.remainder', {
    expected: remainderPolicies.join(' | '),
    received: remainder,
  })
}

function minimumsOf(minimum: DecimalInput | readonly DecimalInput[], count: number): readonly DecimalInput[] {
  if (typeof minimum === 'string' || typeof minimum === 'bigint') return Array.from({ length: count }, () => minimum)
  if (Array.isArray(minimum) && minimum.length === count) return minimum
  const received = Array.isArray(minimum) ? minimum.length : minimum
  throw usageError(allocationCodes, 'decimal.minimumCount', { expected: String(count), received })
}

function allKnown(units: readonly (bigint | undefined)[]): units is readonly bigint[] {
  return units.every((each) => each !== undefined)
}

function checked(lots: Lots, weights: readonly DecimalInput[]): Result<Lots> {
  const negative = lots.weights.findIndex((weight) => weight < 0n)
  if (negative >= 0) {
    return failure(issue('decimal.negativeWeight', { path: ['weights', negative], received: weights[negative] }))
  }
  if (lots.weights.every((weight) => weight === 0n)) return failure(issue('decimal.zeroWeights', { path: ['weights'] }))
  const least = lots.minimums.reduce((sum, minimum) => sum + minimum, 0n)
  const beyond = lots.minimums.some((minimum) => minimum < 0n) || least > (lots.negative ? 0n : lots.total)
  return beyond ? failure(issue('decimal.minimumTooLarge', { path: ['minimum'] })) : success(lots)
}
