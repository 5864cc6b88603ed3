import { defaultPolicy, type Policy } from '../evaluate/index.ts'
import { anObject, expectShape, fields, optional } from '../result/index.ts'
import { checkPolicy, checkWord } from './check-options.ts'
import type { Dialect, SqlDialect } from './dialect.ts'
import { dialectOf } from './dialects.ts'
import { targetFormulas } from './formulas-view.ts'
import { quoteTable } from './identifier.ts'
import { targetOutcomes } from './outcomes-view.ts'
import { type PlanColumn, planTables } from './plan-columns.ts'
import { bestObservations, targetFacts } from './plan-views.ts'

/** What `planTablesSql` writes statements for. */
export type PlanTablesSqlOptions = {
  readonly dialect: SqlDialect
  /** The schema, or database, that the tables and views belong to; it must exist. */
  readonly schema?: string
  readonly policy?: Partial<Policy>
}

/**
 * The statements that create the tables `plans`, `indicators`, `targets` and `observations` and the views on them, each
 * ended by a semicolon at the end of a line, the only ones there are. `best_observations` holds the observation that counts,
 * `target_facts` every target beside its figures, `target_outcomes` what `evaluate` says of it, and `target_formulas` what
 * every formula that is a quotient of sums gives. `planRows` makes the rows of a plan.
 *
 * @vi câu lệnh tạo bảng và khung nhìn cho kế hoạch
 * @example
 * planTablesSql({ dialect: 'duckdb' }).split(';\n').length
 * //=> 9
 */
export function planTablesSql(options: PlanTablesSqlOptions): string {
  expectShape(fields<Pick<PlanTablesSqlOptions, 'policy'>>({ policy: optional(anObject) }), options, 'options')
  const { dialect: name, schema, policy } = options
  const dialect = dialectOf(name)
  const settled: Policy = { ...defaultPolicy, ...policy }
  checkPolicy(settled, dialect)
  for (const status of settled.statuses) checkWord('policy.statuses', status, defaultPolicy.statuses)
  const q = (table: string) => quoteTable(schema === undefined ? table : [schema, table], dialect)
  const tables = Object.entries(planTables).map(([table, columns]) => tableSql(q(table), columns, dialect))
  const views = {
    best_observations: bestObservations(q, settled.statuses),
    target_facts: targetFacts(q, settled.statuses),
    target_outcomes: targetOutcomes(name, q('target_facts'), settled),
    target_formulas: targetFormulas(name, q('target_facts'), settled),
  }
  const created = Object.entries(views).map(([view, query]) => `CREATE VIEW ${q(view)} AS\n${query.trim()}`)
  return [...tables, ...created].map((statement) => `${statement};\n`).join('\n')
}

function tableSql(table: string, columns: readonly PlanColumn[], dialect: Dialect): string {
  const keys = columns.filter(([, , need]) => need === 'key').map(([name]) => name)
  const lines = columns.map(
    ([name, kind, need]) => `  ${name} ${dialect.types[kind]}${need === undefined ? '' : ' NOT NULL'}`,
  )
  if (dialect.keys) lines.push(`  PRIMARY KEY (${keys.join(', ')})`)
  return `CREATE TABLE ${table} (\n${lines.join(',\n')}\n)`
}
