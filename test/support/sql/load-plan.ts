import type { Plan } from '../../../src/plan/index.ts'
import { planRows, type SqlRow } from '../../../src/sql.ts'
import type { Engine } from './engine.ts'

/** Loads the rows of a plan into its tables by INSERT statements; text is quoted. */
export async function loadPlan(engine: Engine, plan: Plan): Promise<void> {
  for (const statement of planInserts(plan)) await engine.run(statement)
}

/** The INSERT statements of a plan. */
export function planInserts(plan: Plan): readonly string[] {
  return Object.entries(planRows(plan))
    .filter(([, rows]) => rows.length > 0)
    .map(([table, rows]) => insertInto(table, rows))
}

function insertInto(table: string, rows: readonly SqlRow[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column])).join(', ')})`)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES\n${values.join(',\n')}`
}

/** Figures go in as text, which the column's type reads exactly. */
function literal(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return 'NULL'
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`
}
