import type * as z from 'zod'
import { isRecord, keyField, type TableName } from '../plan/index.ts'
import { type Issue, limits } from '../result/index.ts'
import { readShape } from './read-shape.ts'

/** The rows of a table that are of the right shape, where they stood, and the ids of the others, if there are others. */
export type ReadTable<Row> = {
  readonly rows: readonly Row[]
  readonly positions: readonly number[]
  readonly gap?: ReadonlySet<unknown> | 'all'
}

/** Reads a table row by row, so that a faulty row does not hide the others, until enough faults are found. */
export function readTable<Row>(
  schema: z.ZodType<Row>,
  table: TableName,
  plan: unknown,
  found: Issue[],
): ReadTable<Row> {
  const list = isRecord(plan) ? plan[table] : undefined
  if (!Array.isArray(list)) return { rows: [], positions: [], gap: 'all' }
  const rows: Row[] = []
  const positions: number[] = []
  const faulty: unknown[] = []
  for (const [position, value] of list.entries()) {
    if (found.length === limits.countedIssues) break
    const row = readShape(schema, value, [table, position], found)
    if (row === undefined) {
      faulty.push(value)
      continue
    }
    rows.push(row)
    positions.push(position)
  }
  return { rows, positions, ...(faulty.length === 0 ? {} : { gap: gapOf(faulty, table) }) }
}

/** The ids of rows that could not be read; all ids, where one of them is not to be made out. */
function gapOf(faulty: readonly unknown[], table: TableName): ReadonlySet<unknown> | 'all' {
  const ids = faulty.map((row) => (isRecord(row) ? row[keyField(table)] : undefined))
  return ids.every((id) => typeof id === 'string') ? new Set(ids) : 'all'
}
