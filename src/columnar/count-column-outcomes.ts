import { columnarCodes, expectShape, recordOf, usageError } from '../result/index.ts'
import { type EvaluatedColumns, evaluatedShape } from './evaluated-columns.ts'
import { type GroupKeys, type GroupNames, groupRows } from './group-rows.ts'
import { keysShape } from './keys.ts'
import { type ColumnOutcome, columnOutcomes } from './outcome-codes.ts'

/**
 * What became of the rows of a group: "13 of 15 targets met or exceeded", with those that could not be counted beside it.
 *
 * @vi x trên y chỉ tiêu đạt và vượt
 */
export type GroupOutcomes<K extends string = string> = {
  readonly group: GroupNames<K>
  readonly counts: { readonly [O in ColumnOutcome]: number }
  /** Rows met or exceeded. */
  readonly met: number
  /** Rows with a verdict: what `met` is counted out of. */
  readonly assessed: number
}

/**
 * Counts what became of rows, by group. Pending and undetermined rows are left out of "x of y" and counted apart. Throws a
 * `UsageError` when nothing was judged.
 *
 * @vi đếm kết quả theo địa bàn, lĩnh vực, kỳ
 * @example
 * const [actual, planned] = [['46', '52.5'], ['50', '50']].map((figures) => valueOf(columnFromStrings(figures, { unit: 'hectare' })))
 * const evaluated = evaluateColumns({ actual, planned }, { rule: 'completionRatio' })
 * countColumnOutcomes(evaluated, { sector: keysFromStrings(['rừng', 'rừng']) }).map(({ met, assessed }) => `${met}/${assessed}`)
 * //=> ['1/2']
 */
export function countColumnOutcomes<K extends string>(
  evaluated: EvaluatedColumns,
  keys: GroupKeys<K>,
): readonly GroupOutcomes<K>[] {
  expectShape(evaluatedShape, evaluated, 'evaluated')
  expectShape(recordOf(keysShape), keys, 'keys')
  const { outcomes, length } = evaluated
  if (outcomes === undefined) throw usageError(columnarCodes, 'columnar.directionMissing')
  const { groupOf, groups } = groupRows(keys, length)
  const tally = new Uint32Array(groups.length * columnOutcomes.length)
  for (let row = 0; row < length; row += 1) {
    const slot = (groupOf[row] ?? 0) * columnOutcomes.length + (outcomes[row] ?? 0)
    tally[slot] = (tally[slot] ?? 0) + 1
  }
  return groups.map((group, at) => summarise(group, tally.subarray(at * columnOutcomes.length)))
}

function summarise<K extends string>(group: GroupNames<K>, tally: Uint32Array): GroupOutcomes<K> {
  const [undetermined = 0, pending = 0, missed = 0, nearlyMet = 0, met = 0, exceeded = 0] = tally
  const counts = { undetermined, pending, missed, nearlyMet, met, exceeded }
  return { group, counts, met: met + exceeded, assessed: missed + nearlyMet + met + exceeded }
}
