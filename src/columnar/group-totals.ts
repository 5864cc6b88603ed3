import { anObject, columnarCodes, expectShape, recordOf, usageError } from '../result/index.ts'
import { unitOf, type WithUnits } from '../unit/index.ts'
import type { Column } from './column.ts'
import { appendNumeral, finishColumn, startColumn } from './column-builder.ts'
import { columnShape } from './column-shape.ts'
import { rowsOf } from './columns-in.ts'
import { addRow, type ExactSums, exactSums, sumOf } from './exact-sums.ts'
import { type GroupKeys, type GroupNames, groupRows } from './group-rows.ts'
import { keysShape } from './keys.ts'
import { mapValues } from './map-values.ts'
import { isMarkedIn } from './mask.ts'
import { isShare } from './recipe.ts'

/**
 * The totals of many groups, as columns with one row a group.
 *
 * @vi tổng theo nhóm
 */
export type GroupTotals<N extends string = string, K extends string = string> = {
  readonly groups: readonly GroupNames<K>[]
  readonly totals: { readonly [Name in N]: Column }
  /** How many rows each total is made of. */
  readonly counted: Uint32Array
  /** How many rows of each group are in no total, because a figure is missing in one of the columns. */
  readonly leftOut: Uint32Array
}

/**
 * Adds up columns by group, exactly. A row counts only if it has a figure in every column, so that numerators and
 * denominators stay those of the same rows; the others are told. The totals go into `evaluateColumns` again: the ratio of a
 * group comes from its totals, never from averaged ratios. Throws a `UsageError` for shares and rates, which do not add.
 *
 * @vi tổng theo địa bàn, lĩnh vực, kỳ
 * @example
 * const [actual, planned] = [['46', '30.5', '12'], ['50', '30', '10']].map((figures) => valueOf(columnFromStrings(figures, { unit: 'hectare' })))
 * const { totals } = groupTotals({ actual, planned }, { area: keysFromStrings(['Chi Lăng', 'Chi Lăng', 'Đông Kinh']) })
 * columnToStrings(evaluateColumns(totals, { rule: 'completionRatio' }).printed)
 * //=> ['95.63', '120.00']
 */
export function groupTotals<N extends string, K extends string>(
  columns: { readonly [Name in N]: Column },
  keys: GroupKeys<K>,
  options: WithUnits = {},
): GroupTotals<N, K> {
  expectShape(recordOf(columnShape), columns, 'columns')
  expectShape(recordOf(keysShape), keys, 'keys')
  expectShape(anObject, options, 'options')
  const rows = rowsOf(columns)
  for (const { unit } of Object.values<Column>(columns)) refuseRates(unit, options)
  const { groupOf, groups } = groupRows(keys, rows)
  const summed = mapValues(columns, (name): Summed => ({ column: columns[name], sums: exactSums(groups.length) }))
  const each = Object.values<Summed>(summed)
  const [counted, leftOut] = [new Uint32Array(groups.length), new Uint32Array(groups.length)]
  for (let row = 0; row < rows; row += 1) {
    const group = groupOf[row] ?? 0
    const complete = !each.some(({ column }) => isMarkedIn(column.missing, row))
    const tally = complete ? counted : leftOut
    tally[group] = (tally[group] ?? 0) + 1
    if (complete) for (const { column, sums } of each) addRow(sums, group, column, row)
  }
  const totals = mapValues(columns, (name) => totalColumn(summed[name], groups.length))
  return { groups, totals, counted, leftOut }
}

type Summed = { readonly column: Column; readonly sums: ExactSums }

function totalColumn({ column, sums }: Summed, groups: number): Column {
  const totals = startColumn(groups)
  for (let group = 0; group < groups; group += 1) appendNumeral(totals, sumOf(sums, group))
  return finishColumn(totals, column.unit)
}

/** Shares, rates, yields and densities do not add up to anything. */
function refuseRates(unit: string, options: WithUnits): void {
  if (isShare(unit, options) || unitOf(unit, options.units).quotient !== undefined) {
    throw usageError(columnarCodes, 'columnar.ratesDoNotAdd', { received: unit })
  }
}
