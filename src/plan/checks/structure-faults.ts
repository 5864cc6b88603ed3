import { limits, type Path } from '../../result/index.ts'
import { keyField, type TableName, tableNames } from '../tables.ts'
import { type Faults, isRecord, malformed } from './faults.ts'

/** The faults that keep a plan from being checked row by row: no tables, rows that are none, ids that are none. */
export function* structureFaults(plan: unknown): Faults {
  if (!isRecord(plan)) return yield malformed([], "{ format: 'ktxh/1', … }", plan)
  if (plan.format !== 'ktxh/1') yield malformed(['format'], '"ktxh/1"', plan.format)
  for (const table of tableNames) yield* tableFaults(table, plan[table])
}

/** The faults of a table's structure. */
export function* tableFaults(table: TableName, rows: unknown): Faults {
  if (!Array.isArray(rows)) return yield malformed([table], '[]', rows)
  for (const [index, row] of rows.entries()) yield* rowFaults(table, row, [table, index])
}

/** The faults of a row's structure. */
export function* rowFaults(table: TableName, row: unknown, path: Path): Faults {
  if (!isRecord(row)) return yield malformed(path, `{ ${keyField(table)}, … }`, row)
  const id = row[keyField(table)]
  if (typeof id !== 'string' || id === '' || id.length > limits.identifierLength) {
    yield malformed([...path, keyField(table)], `1–${limits.identifierLength}`, id)
  }
}
