import {
  anything,
  expectShape,
  fields,
  flag,
  isRecord,
  listOf,
  misfit,
  optional,
  type Shape,
  text,
  within,
} from '../result/index.ts'
import { type Cell, isCell } from './cell.ts'
import { checkDelimiter } from './check-delimiter.ts'
import { csvField } from './csv-field.ts'
import type { CsvDelimiter } from './csv-lines.ts'

/** How a CSV file is written. */
export type CsvOptions = {
  /** Whether it begins with a byte order mark, which some spreadsheets need to see that it is UTF-8. */
  readonly byteOrderMark?: boolean
  /** What stands between fields: a comma unless said otherwise. */
  readonly delimiter?: CsvDelimiter
  /** Which columns stand in it, in this order: all of the rows' unless said otherwise. */
  readonly columns?: readonly string[]
}

/** A row, whose columns hold texts, numbers or nothing. */
const rowShape: Shape = (value) => {
  if (!isRecord(value)) return misfit('{ … }', value)
  const wrong = Object.keys(value).find((column) => !isCell(value[column]))
  return wrong === undefined ? undefined : within(wrong, misfit('string | number | null', value[wrong]))
}

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<CsvOptions>({ byteOrderMark: optional(flag), delimiter: anything, columns: optional(listOf(text)) }))()

/**
 * Rows as a CSV text (RFC 4180): a header with the columns of all rows as they first appear, lines that end in CR LF, an
 * empty field for null or a column that a row lacks, and "" in quotes for an empty text. Texts that a spreadsheet would run
 * as a formula are made harmless by an apostrophe; numbers and plain numerals stay as they are. Throws a `UsageError` for
 * another delimiter than those of its type, and for a number that is not finite.
 *
 * @vi xuất CSV
 * @example
 * toCsv([{ name: 'Trồng cây, phân tán', amount: '46' }])
 * //=> 'name,amount\r\n"Trồng cây, phân tán",46\r\n'
 */
export function toCsv(rows: readonly { readonly [column: string]: Cell }[], options: CsvOptions = {}): string {
  expectShape(listOf(rowShape), rows, 'rows')
  expectShape(optionsShape, options, 'options')
  const { byteOrderMark = false, delimiter = ',', columns = columnsOf(rows) } = options
  checkDelimiter(delimiter)
  const lines = [columns.map(csvField), ...rows.map((row) => columns.map((column) => csvField(row[column] ?? null)))]
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((fields) => `${fields.join(delimiter)}\r\n`).join('')}`
}

function columnsOf(rows: readonly object[]): readonly string[] {
  return [...new Set(rows.flatMap(Object.keys))]
}
