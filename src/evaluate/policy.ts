import type { DecimalInput, Printing } from '../decimal/index.ts'
import type { Status } from '../observation/index.ts'
import type { GrowthConvention, InverseConvention } from '../rule/index.ts'

/**
 * The open questions of the trade, answered by whoever evaluates.
 *
 * @vi quy ước đánh giá
 */
export type Policy = {
  /** How ratios are printed. */
  readonly printing: Printing
  /** Whether a verdict compares the exact value, or the value rounded to the places of the bound. */
  readonly compare: 'exact' | 'printed'
  /** Whether only figures of the whole period count, or flows of its parts too, which give a pace. */
  readonly facts: 'wholePeriod' | 'toDate'
  /** The statuses that count, best first. */
  readonly statuses: readonly Status[]
  /** The day whose knowledge counts: what was stated later is left out. Without a day all that is known counts. */
  readonly asOf?: string
  /** How the completion of a lower-is-better target is expressed; `verdictOnly` gives none. */
  readonly completion: InverseConvention | 'verdictOnly'
  /** How the completion of a growth target is expressed. */
  readonly growthCompletion: GrowthConvention
  /** How many points the pace may deviate and still be on pace. */
  readonly paceTolerance: DecimalInput
  /** From which completion in per cent a missed target is nearly met ("cơ bản đạt"); no threshold is published. */
  readonly nearlyMet?: DecimalInput
}

/**
 * The policy that applies unless another is passed in: exact verdicts, no ratio where none is official, no
 * "nearly met".
 *
 * @example
 * defaultPolicy.completion
 * //=> 'verdictOnly'
 */
export const defaultPolicy: Policy = {
  printing: { places: 2, rounding: 'halfUp' },
  compare: 'exact',
  facts: 'wholePeriod',
  statuses: ['final', 'actual', 'provisional', 'estimated', 'forecast'],
  completion: 'verdictOnly',
  growthCompletion: 'pointDifference',
  paceTolerance: '0',
}
