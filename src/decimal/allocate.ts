import {
  allocationCodes,
  anObject,
  anything,
  expectShape,
  listOf,
  orThrow,
  type Result,
  success,
} from '../result/index.ts'
import { type AllocateOptions, readLots } from './allocation-lots.ts'
import type { DecimalInput, DecimalString } from './decimal-string.ts'
import { shareOut } from './share-out.ts'
import { fromUnits } from './units-of-last-place.ts'

/**
 * A total over weights, in shares of so many decimal places that add up to it exactly. A weight of zero takes nothing but its
 * minimum; a negative total is shared out like the positive one. A share that would fall below its minimum is raised to it,
 * at the cost of the others. Throws a `UsageError` for a negative weight, for weights that are none or add up to zero, for a
 * total finer than the places, and for minimums beyond the total.
 *
 * @vi phân bổ, giao chỉ tiêu
 * @example
 * allocate('100', ['1', '1', '1'], { places: 0, remainder: 'largestRemainder' })
 * //=> ['34', '33', '33']
 */
export function allocate(
  total: DecimalInput,
  weights: readonly DecimalInput[],
  options: AllocateOptions,
): readonly DecimalString[] {
  return orThrow(allocation(total, weights, options), allocationCodes)
}

/** The shares, or why figures of untrusted origin cannot be shared out. Throws for options that are none. */
export function allocation(
  total: DecimalInput,
  weights: readonly DecimalInput[],
  options: AllocateOptions,
): Result<readonly DecimalString[]> {
  expectShape(listOf(anything), weights, 'weights')
  expectShape(anObject, options, 'options')
  const lots = readLots(total, weights, options)
  if (!lots.ok) return lots
  const shares = shareOut(lots.value, options.remainder)
  return success(shares.map((share) => fromUnits(lots.value.negative ? -share : share, options.places)))
}
