import type { Plan } from '../../../src/plan/index.ts'
import { planRows, type SqlDialect, type SqlRow } from '../../../src/sql.ts'
import type { Engine } from './engine.ts'

/** Loads the rows of plans into their tables. */
export async function loadPlans(engine: Engine, plans: readonly Plan[]): Promise<void> {
  for (const statement of planInserts(plans, engine.dialect)) await engine.run(statement)
}

/** The INSERT statements of plans, one a table. */
export function planInserts(plans: readonly Plan[], dialect: SqlDialect): readonly string[] {
  const tables = new Map<string, SqlRow[]>()
  for (const [table, rows] of plans.flatMap((plan) => Object.entries(planRows(plan)))) {
    tables.set(table, [...(tables.get(table) ?? []), ...rows])
  }
  return [...tables].map(([table, rows]) => insertInto(table, rows, dialect))
}

function insertInto(table: string, rows: readonly SqlRow[], dialect: SqlDialect): string {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => `(${columns.map((column) => literal(column, row[column], dialect)).join(', ')})`)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES\n${values.join(',\n')}`
}

const figures = new Set(['amount', 'out_of', 'planned', 'planned_high'])

function literal(column: string, value: string | number | null | undefined, dialect: SqlDialect): string {
  if (value === null || value === undefined) return 'NULL'
  if (typeof value === 'number' || figures.has(column)) return String(value)
  return dialect === 'spark' ? `'${value.replace(/[\\']/g, '\\$&')}'` : `'${value.replaceAll("'", "''")}'`
}
