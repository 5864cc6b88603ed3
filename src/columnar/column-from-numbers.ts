import {
  number as aNumber,
  anything,
  expectShape,
  fields,
  issue,
  oneOf,
  optional,
  type Result,
  type Shape,
  text,
} from '../result/index.ts'
import { unitOf } from '../unit/index.ts'
import type { Column } from './column.ts'
import { appendDigits, appendMissing, type ColumnBuilder, finishColumn, startColumn } from './column-builder.ts'
import type { ColumnOptions } from './column-from-strings.ts'
import { beyondFast, mostFastPlaces, powersOfTen } from './fast-range.ts'
import { issueList, note, resultUnlessNoted } from './issue-list.ts'
import { iterable } from './iterable.ts'

/** The places that every number is written with, and whether NaN stands for a missing figure. */
export type NumberOptions<U extends string> = ColumnOptions<U> & {
  readonly places?: number
  readonly nan?: 'refused' | 'missing'
}

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<NumberOptions<string>>({
    unit: text,
    units: anything,
    places: optional(aNumber),
    nan: optional(oneOf(['refused', 'missing'])),
  }))()

/**
 * A column from doubles, the only door for them: each must be the double nearest to a decimal of at most 15 digits and 6
 * places (or just `places`), and stands for that decimal. All others, such as 0.1 + 0.2, come back as issues with their
 * rows; nothing is rounded. `undefined` and `null` are missing, NaN only on request.
 *
 * @vi cột từ số máy tính
 * @example
 * valueOf(columnFromNumbers(new Float64Array([9578, 10535.8]), { unit: 'billionVnd' })).scale
 * //=> 1
 */
export function columnFromNumbers<const U extends string>(
  numbers: Iterable<number | undefined | null>,
  options: NumberOptions<U>,
): Result<Column<U>> {
  expectShape(iterable, numbers, 'numbers')
  expectShape(optionsShape, options, 'options')
  const { unit, units, places, nan = 'refused' } = options
  unitOf(unit, units)
  const [column, issues] = [startColumn(), issueList()]
  let row = 0
  for (const number of numbers) {
    const absent = number === undefined || number === null || (nan === 'missing' && Number.isNaN(number))
    if (absent) appendMissing(column)
    else if (!appendNumber(column, number, places)) note(issues, noDecimal(number, row))
    row += 1
  }
  return resultUnlessNoted(issues, () => finishColumn(column, unit))
}

/** Takes the fewest places, or just those asked for, with which the double is the nearest one to a short decimal. */
function appendNumber(column: ColumnBuilder, number: number, wanted?: number): boolean {
  if (typeof number !== 'number') return false
  for (let places = wanted ?? 0; places <= (wanted ?? mostFastPlaces); places += 1) {
    const scale = powersOfTen[places] ?? Number.NaN
    const digits = Math.round(number * scale)
    if (!(Math.abs(digits) < beyondFast)) return false
    if (digits / scale === number) {
      appendDigits(column, digits + 0, places)
      return true
    }
  }
  return false
}

function noDecimal(number: number, row: number) {
  return issue('columnar.notShortDecimal', { path: [row], expected: '≤ 15 digits, ≤ 6 places', received: number })
}
