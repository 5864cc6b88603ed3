import { type Issue, issue, type Result, success } from '../result/index.ts'
import { checkDelimiter } from './check-delimiter.ts'
import type { CsvDelimiter, CsvField } from './csv-lines.ts'
import { csvTable, valueOfField } from './csv-table.ts'

/** A row of a CSV text by its column names; an empty field that is not quoted is null. */
export type CsvRow = { readonly [column: string]: string | null }

/** How a CSV text is written. */
export type CsvReading = {
  /** What stands between fields: a comma unless said otherwise. */
  readonly delimiter?: CsvDelimiter
}

/**
 * The rows of a CSV text (RFC 4180) with a header line, every field as the text that it is. Apostrophes that keep a
 * spreadsheet from running a text are taken off again, so that `fromCsv(toCsv(rows))` has the texts of `rows`. Returns
 * the issues, with the line and the span, when quotes or field counts go wrong. A warning says when the header is a
 * single column that holds another delimiter.
 *
 * @vi đọc CSV
 * @example
 * fromCsv('name,amount\r\n"Trồng cây, phân tán",46\r\n')
 * //=> { ok: true, value: [{ name: 'Trồng cây, phân tán', amount: '46' }], warnings: [] }
 */
export function fromCsv(text: string, { delimiter = ',' }: CsvReading = {}): Result<readonly CsvRow[]> {
  checkDelimiter(delimiter)
  const table = csvTable(text, delimiter)
  if (!table.ok) return table
  const { header, columns, lines } = table.value
  return success(
    lines.map((fields) => rowOf(columns, fields)),
    delimiterWarnings(header, delimiter),
  )
}

/** A single column whose name holds what stands between fields elsewhere. */
function delimiterWarnings([only, ...others]: readonly CsvField[], delimiter: CsvDelimiter): readonly Issue[] {
  if (only === undefined || only.quoted || others.length > 0) return []
  const meant = [',', ';', '\t'].find((each) => each !== delimiter && only.text.includes(each))
  if (meant === undefined) return []
  return [
    issue('interop.otherDelimiter', {
      path: [0],
      span: only.span,
      expected: `delimiter: ${JSON.stringify(meant)}`,
      received: only.text,
    }),
  ]
}

function rowOf(columns: readonly string[], fields: readonly CsvField[]): CsvRow {
  return Object.fromEntries(columns.map((column, index) => [column, valueOfField(fields[index])]))
}
