import { type Issue, isRecord, issue, limits, type Path } from '../../result/index.ts'
import { keyField, type TableName, tableNames } from '../tables.ts'

/** What keeps a plan from being checked row by row: no tables, rows that are none, ids that are none. */
export function structureIssues(plan: unknown): Issue[] {
  if (!isRecord(plan)) return [malformed([], "{ format: 'ktxh/1', … }", plan)]
  const format = plan.format === 'ktxh/1' ? [] : [malformed(['format'], '"ktxh/1"', plan.format)]
  return [...format, ...idIssues(plan.id, ['id']), ...tableNames.flatMap((table) => tableIssues(table, plan[table]))]
}

/** What keeps the rows of a table from being checked; a hole alone, as only looking for it visits one. */
export function tableIssues(table: TableName, rows: unknown): Issue[] {
  if (!Array.isArray(rows)) return [malformed([table], '[]', rows)]
  const hole = rows.findIndex((row: unknown) => row === undefined)
  if (hole >= 0) return rowIssues(table, undefined, [table, hole])
  return rows.flatMap((row: unknown, index) => rowIssues(table, row, [table, index]))
}

function rowIssues(table: TableName, row: unknown, path: Path): Issue[] {
  const field = keyField(table)
  if (!isRecord(row)) return [malformed(path, `{ ${field}, … }`, row)]
  return idIssues(row[field], [...path, field])
}

function idIssues(id: unknown, path: Path): Issue[] {
  if (typeof id === 'string' && id !== '' && id.length <= limits.identifierLength) return []
  return [malformed(path, `1–${limits.identifierLength}`, id)]
}

function malformed(path: Path, expected: string, received: unknown): Issue {
  return issue('plan.malformed', { path, expected, received })
}
