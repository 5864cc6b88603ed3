import { figureNames, placeNames, type Row, wordNames } from './rows.ts'

/** The columns of the compared table and their kinds. */
export const tableColumns: readonly (readonly [name: string, kind: 'id' | 'figure' | 'word' | 'places'])[] = [
  ['id', 'id'],
  ...figureNames.map((name) => [name, 'figure'] as const),
  ...wordNames.map((name) => [name, 'word'] as const),
  ...placeNames.map((name) => [name, 'places'] as const),
]

/** The table's definition with the types of an engine. */
export function tableDefinition(name: string, types: { readonly figure: string; readonly text: string }): string {
  const typeOf = { id: 'INTEGER', figure: types.figure, word: types.text, places: 'INTEGER' }
  return `CREATE TABLE ${name} (${tableColumns.map(([column, kind]) => `${column} ${typeOf[kind]}`).join(', ')})`
}

/** The rows as INSERT statements of a thousand each; every value is a numeral or a word of the generator's own. */
export function insertStatements(name: string, rows: readonly Row[]): readonly string[] {
  const statements: string[] = []
  for (let from = 0; from < rows.length; from += 1000) {
    const values = rows
      .slice(from, from + 1000)
      .map((row) => `(${tableColumns.map(([column]) => literal(row, column)).join(',')})`)
    statements.push(`INSERT INTO ${name} VALUES ${values.join(',')}`)
  }
  return statements
}

function literal(row: Row, column: string): string {
  const value = (row as Readonly<Record<string, string | number | null>>)[column]
  if (value === null || value === undefined) return 'NULL'
  return wordNames.some((name) => name === column) ? `'${value}'` : String(value)
}
