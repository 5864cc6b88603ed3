import type { DecimalInput } from '../decimal/index.ts'
import type { Issue, Result } from '../result/index.ts'
import { unitOf, type WithUnits } from '../unit/index.ts'
import type { Column } from './column.ts'
import { appendMissing, type ColumnBuilder, finishColumn, startColumn } from './column-builder.ts'
import { issueList, note, resultUnlessNoted } from './issue-list.ts'
import { appendPlain } from './plain-numeral.ts'

/** The unit of a column, and further units where it is not a standard one. */
export type ColumnOptions<U extends string> = WithUnits & { readonly unit: U }

/**
 * A column from numerals in plain notation or bigints, every digit kept; `undefined` and `null` are missing. Malformed
 * numerals come back as issues with their rows. Throws a `UsageError` when the unit is unknown.
 *
 * @vi cột từ chuỗi
 * @example
 * valueOf(columnFromStrings(['9578', '10535.8', undefined], { unit: 'billionVnd' })).missing.count
 * //=> 1
 */
export function columnFromStrings<const U extends string>(
  numerals: Iterable<DecimalInput | undefined | null>,
  { unit, units }: ColumnOptions<U>,
): Result<Column<U>> {
  unitOf(unit, units)
  const [column, issues] = [startColumn(), issueList()]
  let row = 0
  for (const numeral of numerals) {
    const problem = append(column, numeral)
    if (problem !== undefined) note(issues, { ...problem, path: [row] })
    row += 1
  }
  return resultUnlessNoted(issues, () => finishColumn(column, unit))
}

function append(column: ColumnBuilder, numeral: DecimalInput | undefined | null): Issue | undefined {
  if (numeral !== undefined && numeral !== null) return appendPlain(column, numeral)
  appendMissing(column)
  return undefined
}
