import { expect, test } from 'vitest'
import type { Claim } from '../../src/claim/index.ts'
import { evaluate, factsOf } from '../../src/evaluate/index.ts'
import { year } from '../../src/period/index.ts'
import { bare, completion, level, unstated } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { aim, cityWith, report } from '../support/city.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const revenue = report('revenue', 'city', year(2021), '46')
const households = report('households', 'city', year(2021), '100')
const poor = report('poor', 'city', year(2021), '4')
const [toRevenue, toPoor, toPeople] = [
  aim('revenue', level(unstated())),
  aim('poor', completion(bare(percent('5')), { of: 'households' })),
  aim('people', level(bare(quantity('5', 'person')))),
]
const plan = {
  ...cityWith([revenue, households, poor], { targets: [toRevenue, toPoor, toPeople] }),
  claims: ['92', '93'].map(
    (stated): Claim => ({
      id: stated,
      kind: 'ratio',
      part: { observation: revenue.id },
      whole: { target: toRevenue.id },
      stated: percent(stated),
      source: revenue.source,
    }),
  ),
}

test('what a plan knows about a target: its reports, the stated ratios to it, and the reports of its whole', () => {
  expect(factsOf(plan, toRevenue)).toMatchObject({ observations: [revenue], claims: plan.claims, area: 'city' })
  expect(factsOf(plan, toPoor)).toMatchObject({ observations: [poor, households], claims: [] })
  expect(factsOf(plan, toPeople)).toMatchObject({ observations: [], claims: [] })
  const ofItself = aim('poor', completion(bare(percent('5')), { of: 'poor' }))
  expect(factsOf(plan, ofItself).observations).toEqual([poor])
})

test('every target is evaluated, in the order of the plan', () => {
  expect(evaluate(plan)).toMatchObject([
    { target: toRevenue, outcome: 'undetermined', stated: { claim: { id: '92' } } },
    { target: toPoor, outcome: 'missed', measured: { amount: '4' } },
    { target: toPeople, outcome: 'pending' },
  ])
})

test('claims about other things, or to what is no target, are about no target', () => {
  const [ratio] = plan.claims
  const claims: Claim[] = [
    { ...revenue, kind: 'subset', part: { observation: poor.id }, whole: { target: toRevenue.id } },
    { ...(ratio as Claim & { kind: 'ratio' }), whole: { observation: poor.id } },
  ]
  expect(factsOf({ ...plan, claims }, toRevenue).claims).toEqual([])
})

test('a target of an indicator that the plan does not hold is a mistake of the program', () => {
  const error = usageErrorOf(() => factsOf(plan, { ...toRevenue, indicator: 'constructor' }))
  expect(error.issues).toMatchObject([
    { code: 'plan.unknownReference', path: ['targets', toRevenue.id], received: 'constructor' },
  ])
})
