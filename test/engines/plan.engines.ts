import { expect, onTestFinished, test } from 'vitest'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { achievementSql, planTablesSql } from '../../src/sql.ts'
import type { Engine } from '../support/sql/engine.ts'
import { loadPlans, planInserts } from '../support/sql/load-plan.ts'
import { observedPlan } from '../support/sql/observed-plan.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'
import { planDifferences } from '../support/sql/plan-differences.ts'
import { startPostgres } from './support/postgres-server.ts'
import { askSpark } from './support/spark-cluster.ts'

/** The worked plan as it is, and as it may look when its year is over. */
const plans: readonly Plan[] = [
  langSonCity2021,
  ...Array.from({ length: 20 }, (_, seed) => ({ ...observedPlan(langSonCity2021, 100 + seed), id: `plan-${seed}` })),
]
const policy = { completion: 'mirrored', nearlyMet: '95' } as const
const outcomes = 'SELECT plan, target, numerator, denominator, printed, outcome, reason FROM target_outcomes'
const formulas = 'SELECT plan, target, rule, printed, outcome, reason FROM target_formulas'

async function answersOf(open: () => Promise<Engine>) {
  const engine = await open()
  try {
    await engine.run(planTablesSql({ dialect: engine.dialect, policy }))
    await loadPlans(engine, plans)
    if (engine.dialect === 'postgres') await engine.run('ANALYZE')
    return { outcomes: await engine.rows(outcomes), formulas: await engine.rows(formulas) }
  } finally {
    await engine.close()
  }
}

/** The rows in an order of our own; engines order text and write the zeros of a difference in different ways. */
function byKey(found: readonly (readonly (string | null)[])[]): readonly string[] {
  const written = (value: string | null) => (value?.includes('.') ? value.replace(/\.?0+$/, '') : value)
  return found.map((row) => row.map(written).join('|')).sort()
}

/** `kế hoạch` between the marks that a view's query would end at, were names pasted. */
const hostile = 'kế "hoạch"`; */ -- \'x\'\n'

test('the worked plan, and twenty made-up endings of its year, on every engine', { timeout: 3_600_000 }, async () => {
  const duckdb = await answersOf(openDuckDb)
  const postgres = await answersOf(startPostgres)
  const quoted = `\`${hostile.replaceAll('`', '``')}\``
  const spark = await askSpark({
    statements: [
      ...planTablesSql({ dialect: 'spark', policy })
        .split(';\n')
        .filter((statement) => statement.trim() !== ''),
      ...planInserts(plans, 'spark'),
      `CREATE TEMPORARY VIEW ${quoted} AS SELECT 36 AS ${quoted}, 37 AS planned`,
    ],
    queries: [
      { name: 'outcomes', sql: outcomes },
      { name: 'formulas', sql: formulas },
      {
        name: 'hostile names',
        sql: achievementSql({
          dialect: 'spark',
          table: hostile,
          columns: { actual: hostile, planned: 'planned' },
          keep: ['planned'],
        }),
      },
    ],
  })
  onTestFinished(() => spark.close())
  const targets = plans.length * langSonCity2021.targets.length
  for (const found of [duckdb.outcomes, postgres.outcomes, spark.rows('outcomes')]) {
    expect(found).toHaveLength(targets)
    expect(planDifferences(plans, policy, found)).toEqual([])
  }
  expect(postgres.formulas.length).toBeGreaterThan(targets)
  expect(byKey(duckdb.formulas)).toEqual(byKey(postgres.formulas))
  expect(byKey(spark.rows('formulas'))).toEqual(byKey(postgres.formulas))
  expect(spark.rows('hostile names')).toEqual([['37', '36.000000', '37.000000', '97.30', 'missed', null]])
  console.log(
    `${targets} targets, ${postgres.formulas.length} formulas: 0 differences on DuckDB, PostgreSQL and ${spark.about}`,
  )
})
