import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy } from '../../src/evaluate/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { planTablesSql } from '../../src/sql.ts'
import { atMost, growth, reduction, type Target } from '../../src/target/index.ts'
import type { Engine } from '../support/sql/engine.ts'
import { loadPlans } from '../support/sql/load-plan.ts'
import { observedPlan } from '../support/sql/observed-plan.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'
import { openPglite } from '../support/sql/open-pglite.ts'
import { planDifferences } from '../support/sql/plan-differences.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const policies: readonly Partial<Policy>[] = [
  {},
  { completion: 'mirrored', nearlyMet: '90', growthCompletion: 'ratioOfLevels' },
  { completion: 'planOverActual', statuses: ['final', 'estimated'], growthCompletion: 'ratioOfRates' },
  { completion: 'plannedReduction', nearlyMet: '95' },
  { completion: 'naive' },
]
// Among the endings of these seeds are observations that contradict each other, in bases and in wholes too.
const plans: Plan[] = [1, 2, 111, 116].map((seed) => ({ ...observedPlan(langSonCity2021, seed), id: `plan-${seed}` }))
plans.push(langSonCity2021, { ...observedPlan(withChanges(langSonCity2021), 5), id: 'changes' })

/** A plan in which every bare level is also asked for as a rise and as a fall, in its unit or in points. */
function withChanges(plan: Plan): Plan {
  const changes = plan.targets.flatMap((target): readonly Target[] => {
    const { id, goal } = target
    if (goal.kind !== 'level' || goal.bound.kind !== 'bare') return []
    const change = { base: 'previousYear', reading: goal.bound.value.unit === 'percent' ? 'points' : 'units' } as const
    return [
      { ...target, id: `${id}-rise`, goal: growth(goal.bound, change) },
      { ...target, id: `${id}-limit`, goal: growth(atMost(goal.bound.value), change) },
      { ...target, id: `${id}-fall`, goal: reduction(goal.bound, change) },
      { ...target, id: `${id}-fall-limit`, goal: reduction(atMost(goal.bound.value), change) },
    ]
  })
  return { ...plan, targets: [...plan.targets, ...changes] }
}

const planTableNames = ['plans', 'indicators', 'targets', 'observations']

describe.each([
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPglite],
] as const)('%s', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.run('CREATE SCHEMA loaded')
    await useSchema('loaded')
    await engine.run(planTablesSql({ dialect: engine.dialect }))
    await loadPlans(engine, plans)
  }, 60_000)
  afterAll(() => engine.close())

  test.each(policies)('says of every target of a plan what evaluate says, by the policy %o', async (policy) => {
    await engine.run(`CREATE SCHEMA policy_${policies.indexOf(policy)}`)
    await useSchema(`policy_${policies.indexOf(policy)}`)
    await engine.run(planTablesSql({ dialect: engine.dialect, policy }))
    for (const table of planTableNames) await engine.run(`INSERT INTO ${table} SELECT * FROM loaded.${table}`)
    const found = await engine.rows(
      'SELECT plan, target, numerator, denominator, printed, outcome, reason FROM target_outcomes',
    )
    expect(found).toHaveLength(plans.flatMap(({ targets }) => targets).length)
    expect(planDifferences(plans, policy, found)).toEqual([])
  })

  async function useSchema(name: string) {
    await engine.run(engine.dialect === 'duckdb' ? `USE ${name}` : `SET search_path TO ${name}`)
  }

  test('gives the plan task of a target that has no figure yet', async () => {
    const [answer] = await engine.rows(
      "SELECT numerator, denominator, printed, outcome FROM target_formulas WHERE plan = 'lang-son-city-2021' AND rule = 'planTask' AND printed IS NOT NULL ORDER BY target",
    )
    expect(answer).toHaveLength(4)
  })

  test('refuses a second row of the same key', async () => {
    await expect(
      engine.run('INSERT INTO plans (id, name_vi, area, period) SELECT id, name_vi, area, period FROM plans'),
    ).rejects.toThrow()
  })
})

test('statements end with a semicolon at the end of a line, and hold no other', () => {
  for (const dialect of ['duckdb', 'postgres', 'spark'] as const) {
    const statements = planTablesSql({ dialect }).split(';\n')
    expect(statements.pop()).toBe('')
    expect(statements).toHaveLength(8)
    for (const statement of statements) expect(statement.trim()).toMatch(/^CREATE (TABLE|VIEW) [^;]+$/)
  }
})

test('the order of statuses that does not exist is refused', () => {
  // @ts-expect-error: an untyped caller may pass anything
  expect(usageErrorOf(() => planTablesSql({ dialect: 'duckdb', policy: { statuses: ["x' OR TRUE"] } })).code).toBe(
    'sql.option',
  )
})
