import type { DecimalInput } from '../decimal/index.ts'
import {
  anything,
  expectShape,
  fields,
  oneOf,
  optional,
  type Result,
  type Shape,
  success,
  text,
} from '../result/index.ts'
import { unitOf, type WithUnits } from '../unit/index.ts'
import { appendWritten } from './append-numeral.ts'
import type { Column } from './column.ts'
import { appendMissing, type ColumnBuilder, finishColumn, startColumn } from './column-builder.ts'
import { issueList, noteAll, resultUnlessNoted } from './issue-list.ts'
import { iterable } from './iterable.ts'
import { marksOf, type Notation } from './notation.ts'

/** The unit of a column, and further units where it is not a standard one. */
export type ColumnOptions<U extends string> = WithUnits & { readonly unit: U }

/** How the numerals of a column are written; plain unless said otherwise. */
export type StringOptions<U extends string> = ColumnOptions<U> & { readonly notation?: Notation }

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<StringOptions<string>>({
    unit: text,
    units: anything,
    notation: optional(oneOf(Object.keys(marksOf))),
  }))()

/**
 * A column from numerals or bigints, every digit kept; `undefined` and `null` are missing. Numerals are in plain notation, or
 * with `notation: 'vietnamese'` as reports print them: those are read as `parseNumber` reads them, with its issues and its
 * warnings, each with its row. Throws a `UsageError` when the unit is unknown.
 *
 * @vi cột từ chuỗi
 * @example
 * valueOf(columnFromStrings(['9578', '10535.8', undefined], { unit: 'billionVnd' })).missing.count
 * //=> 1
 * @example
 * columnToStrings(valueOf(columnFromStrings(['9.578', '10.535,8'], { unit: 'billionVnd', notation: 'vietnamese' })))
 * //=> ['9578', '10535.8']
 */
export function columnFromStrings<const U extends string>(
  numerals: Iterable<DecimalInput | undefined | null>,
  options: StringOptions<U>,
): Result<Column<U>> {
  expectShape(iterable, numerals, 'numerals')
  expectShape(optionsShape, options, 'options')
  const { unit, units, notation = 'plain' } = options
  unitOf(unit, units)
  const [column, issues, warnings] = [startColumn(), issueList(), issueList()]
  let row = 0
  for (const numeral of numerals) {
    const read = append(column, numeral, notation)
    if (!read.ok) noteAll(issues, read.issues, [row])
    else if (read.warnings.length > 0) noteAll(warnings, read.warnings, [row])
    row += 1
  }
  return resultUnlessNoted(issues, () => finishColumn(column, unit), warnings)
}

function append(column: ColumnBuilder, numeral: DecimalInput | undefined | null, notation: Notation): Result<unknown> {
  if (numeral !== undefined && numeral !== null) return appendWritten(column, numeral, notation)
  appendMissing(column)
  return missing
}

const missing: Result<unknown> = success(undefined)
