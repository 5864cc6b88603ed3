import type { Cell } from './cell.ts'
import { checkDelimiter } from './check-delimiter.ts'
import { csvField } from './csv-field.ts'
import type { CsvDelimiter } from './csv-lines.ts'

/** How a CSV file is written. */
export type CsvOptions = {
  /** Whether it begins with a byte order mark, which some spreadsheets need to see that it is UTF-8. */
  readonly byteOrderMark?: boolean
  /** What stands between fields: a comma unless said otherwise. */
  readonly delimiter?: CsvDelimiter
}

/**
 * Rows as a CSV text (RFC 4180): a header with the columns of the first row, lines that end in CR LF, an empty field for
 * null and "" in quotes for an empty text. Texts that a spreadsheet would run as a formula are made harmless by an
 * apostrophe. Throws a `UsageError` for another delimiter than those of its type.
 *
 * @vi xuất CSV
 * @example
 * toCsv([{ name: 'Trồng cây, phân tán', amount: '46' }])
 * //=> 'name,amount\r\n"Trồng cây, phân tán",46\r\n'
 */
export function toCsv(
  rows: readonly { readonly [column: string]: Cell }[],
  { byteOrderMark = false, delimiter = ',' }: CsvOptions = {},
): string {
  checkDelimiter(delimiter)
  const columns = Object.keys(rows[0] ?? {})
  const lines = [columns.map(csvField), ...rows.map((row) => columns.map((column) => csvField(row[column] ?? null)))]
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.map((fields) => `${fields.join(delimiter)}\r\n`).join('')}`
}
