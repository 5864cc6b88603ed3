import { failure, type Issue, issue, limits, type Result, successUnless } from '../result/index.ts'
import { withoutApostrophe } from './csv-field.ts'
import { type CsvField, csvLines } from './csv-lines.ts'

/** A row of a CSV text by its column names; an empty field that is not quoted is null. */
export type CsvRow = { readonly [column: string]: string | null }

/**
 * The rows of a CSV text (RFC 4180) with a header line, every field as the text that it is. Apostrophes that keep a
 * spreadsheet from running a text are taken off again, so that `fromCsv(toCsv(rows))` has the texts of `rows`. Returns
 * the issues, with the line and the span, when quotes or field counts go wrong.
 *
 * @vi đọc CSV
 * @example
 * fromCsv('name,amount\r\n"Trồng cây, phân tán",46\r\n')
 * //=> { ok: true, value: [{ name: 'Trồng cây, phân tán', amount: '46' }], warnings: [] }
 */
export function fromCsv(text: string): Result<readonly CsvRow[]> {
  if (text.length > limits.textLength) {
    return failure(issue('interop.tooLong', { expected: `≤ ${limits.textLength}`, received: text.length }))
  }
  const { lines, fault } = csvLines(text)
  if (fault !== undefined) return failure({ ...fault, path: [lines.length] })
  const [header, ...rows] = lines
  if (header === undefined) return failure(issue('interop.noHeader'))
  const columns = header.map((field) => valueOfField(field) ?? '')
  const issues = [
    ...headerIssues(columns),
    ...rows.flatMap((fields, row) => countIssues(fields, row + 1, columns.length)),
  ]
  return successUnless(issues.slice(0, limits.issues), () => rows.map((fields) => rowOf(columns, fields)))
}

function headerIssues(columns: readonly string[]): readonly Issue[] {
  const repeated = columns.filter((name, index) => columns.indexOf(name) !== index)
  return repeated.map((name) => issue('interop.duplicateColumn', { path: [0], received: name }))
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
