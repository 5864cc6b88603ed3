import { capIssues } from '../plan/index.ts'
import { failure, type Issue, issue, limits, type Result, successUnless } from '../result/index.ts'
import { withoutApostrophe } from './csv-field.ts'
import { type CsvDelimiter, type CsvField, csvLines } from './csv-lines.ts'

/** A CSV text cut into fields: the names of its columns, and its lines, each with a field for every column. */
export type CsvTable = {
  readonly header: readonly CsvField[]
  readonly columns: readonly string[]
  readonly lines: readonly (readonly CsvField[])[]
}

/** Cuts a CSV text into a table, or says where its length, quotes, names or field counts go wrong. */
export function csvTable(text: string, delimiter: CsvDelimiter): Result<CsvTable> {
  if (typeof text !== 'string') return failure(issue('text.notText', { received: text }))
  if (text.length > limits.textLength) {
    return failure(issue('interop.tooLong', { expected: `≤ ${limits.textLength}`, received: text.length }))
  }
  const { lines, fault } = csvLines(text, delimiter)
  if (fault !== undefined) return failure({ ...fault, path: [lines.length] })
  const [header, ...rest] = lines
  if (header === undefined) return failure(issue('interop.noHeader'))
  const columns = header.map((field) => valueOfField(field) ?? '')
  const issues = [
    ...repeatedColumns(columns),
    ...rest.flatMap((fields, row) => countIssues(fields, row + 1, columns.length)),
  ]
  return successUnless(capIssues(issues), () => ({ header, columns, lines: rest }))
}

/** The text of a field; an empty one that is not quoted is null. */
export function valueOfField(field: CsvField | undefined): string | null {
  if (field === undefined || (field.text === '' && !field.quoted)) return null
  return withoutApostrophe(field.text)
}

function repeatedColumns(columns: readonly string[]): readonly Issue[] {
  const seen = new Set<string>()
  return columns.flatMap((name) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [issue('interop.duplicateColumn', { path: [0], received: name })]
  })
}

function countIssues(fields: readonly CsvField[], line: number, expected: number): readonly Issue[] {
  if (fields.length === expected) return []
  const span = [fields[0]?.span[0] ?? 0, fields.at(-1)?.span[1] ?? 0] as const
  return [issue('interop.fieldCount', { path: [line], span, expected: String(expected), received: fields.length })]
}
