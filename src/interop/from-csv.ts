import { failure, type Issue, issue, limits, type Result, successUnless } from '../result/index.ts'
import { checkDelimiter } from './check-delimiter.ts'
import { withoutApostrophe } from './csv-field.ts'
import { type CsvDelimiter, type CsvField, csvLines } from './csv-lines.ts'

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
  if (text.length > limits.textLength) {
    return failure(issue('interop.tooLong', { expected: `≤ ${limits.textLength}`, received: text.length }))
  }
  const { lines, fault } = csvLines(text, delimiter)
  if (fault !== undefined) return failure({ ...fault, path: [lines.length] })
  const [header, ...rows] = lines
  if (header === undefined) return failure(issue('interop.noHeader'))
  const columns = header.map((field) => valueOfField(field) ?? '')
  const issues = [
    ...headerIssues(columns),
    ...rows.flatMap((fields, row) => countIssues(fields, row + 1, columns.length)),
  ]
  const value = () => rows.map((fields) => rowOf(columns, fields))
  return successUnless(issues.slice(0, limits.issues), value, delimiterWarnings(header, delimiter))
}

function headerIssues(columns: readonly string[]): readonly Issue[] {
  const repeated = columns.filter((name, index) => columns.indexOf(name) !== index)
  return repeated.map((name) => issue('interop.duplicateColumn', { path: [0], received: name }))
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

function countIssues(fields: readonly CsvField[], line: number, expected: number): readonly Issue[] {
  if (fields.length === expected) return []
  const [first, last] = [fields[0]?.span[0] ?? 0, fields.at(-1)?.span[1] ?? 0]
  return [
    issue('interop.fieldCount', {
      path: [line],
      span: [first, last],
      expected: String(expected),
      received: fields.length,
    }),
  ]
}

function rowOf(columns: readonly string[], fields: readonly CsvField[]): CsvRow {
  return Object.fromEntries(columns.map((column, index) => [column, valueOfField(fields[index])]))
}

function valueOfField(field: CsvField | undefined): string | null {
  if (field === undefined || (field.text === '' && !field.quoted)) return null
  return withoutApostrophe(field.text)
}
