import type * as z from 'zod'
import type { TableName } from '../plan/index.ts'
import { type Issue, isRecord, limits } from '../result/index.ts'
import { readShape } from './read-shape.ts'

/**
 * The rows of a table that are of the right shape. They are read one by one, until so many faults are found as are
 * counted: all at once, zod would make millions of them before anybody could stop it.
 */
export function readTable<Row>(
  schema: z.ZodType<Row>,
  table: TableName,
  plan: unknown,
  found: Issue[],
): readonly Row[] {
  const list = isRecord(plan) ? plan[table] : undefined
  const rows: Row[] = []
  for (const [index, value] of Array.isArray(list) ? list.entries() : []) {
    if (found.length === limits.countedIssues) break
    const row = readShape(schema, value, [table, index], found)
    if (row !== undefined) rows.push(row)
  }
  return rows
}
