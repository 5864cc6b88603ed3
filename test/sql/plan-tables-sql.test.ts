import { describe, expect, test } from 'vitest'
import { evaluate, type Policy } from '../../src/evaluate/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { planTablesSql } from '../../src/sql.ts'
import { difference } from '../support/sql/answer.ts'
import type { Engine } from '../support/sql/engine.ts'
import { loadPlan } from '../support/sql/load-plan.ts'
import { observedPlan } from '../support/sql/observed-plan.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'
import { openPglite } from '../support/sql/open-pglite.ts'
import { answerOf } from '../support/sql/scalar.ts'

const policies: readonly Partial<Policy>[] = [
  {},
  { completion: 'mirrored', nearlyMet: '90', growthCompletion: 'ratioOfLevels' },
  { completion: 'planOverActual', statuses: ['final', 'estimated'], growthCompletion: 'ratioOfRates' },
]
const plans = [
  langSonCity2021,
  ...Array.from({ length: 12 }, (_, seed) => ({ ...observedPlan(langSonCity2021, seed), id: `plan-${seed}` })),
]

describe.each([
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPglite],
] as const)('%s says of every target of a plan what evaluate says', (_name, open) => {
  test.each(policies)('by the policy %o', async (policy) => {
    const engine: Engine = await open()
    await engine.run(planTablesSql({ dialect: engine.dialect, policy }))
    for (const plan of plans) await loadPlan(engine, plan)
    const found = await engine.rows(
      'SELECT plan, target, numerator, denominator, printed, outcome, reason FROM target_outcomes',
    )
    await engine.close()
    const byTarget = new Map(found.map(([plan, target, ...answer]) => [`${plan} ${target}`, answer]))
    const differences = plans.flatMap((plan) =>
      evaluate(plan, policy).map((evaluation) => {
        const { id } = evaluation.target
        const answer = difference(answerOf(evaluation), [id, ...(byTarget.get(`${plan.id} ${id}`) ?? [])])
        return answer && `${plan.id} ${id} ${JSON.stringify(evaluation.target.goal)} ${answer}`
      }),
    )
    expect(found).toHaveLength(plans.length * langSonCity2021.targets.length)
    expect(differences.filter((each) => each !== undefined)).toEqual([])
  })
})
