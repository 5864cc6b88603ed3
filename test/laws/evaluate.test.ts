import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { decimal } from '../../src/decimal/index.ts'
import { defaultPolicy, evaluate, type Policy } from '../../src/evaluate/index.ts'
import { formatEvaluation } from '../../src/format/index.ts'
import { type Plan, tableNames } from '../../src/plan/index.ts'
import { atLeast, atMost, type Bound, bare, between, lessThan, level, moreThan } from '../../src/target/index.ts'
import { convert, quantity } from '../../src/unit/index.ts'
import { numerals, places, rounding } from '../support/arbitraries.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'
import { runs } from '../support/runs.ts'
import { samplePlan } from '../support/sample-plan.ts'

type MoneyUnit = 'billionVnd' | 'millionVnd'

const seldom = { numRuns: runs / 5 }
const amounts = numerals({ digits: 12, decimals: 4, negative: false })
const better = fc.constantFrom('higher', 'lower', 'atTarget')
const money = (amount: string, unit: MoneyUnit = 'millionVnd') => convert(quantity(amount, 'millionVnd'), unit)

const policies: fc.Arbitrary<Partial<Policy>> = fc.record({
  facts: fc.constantFrom('wholePeriod', 'toDate'),
  printing: fc.record({ places, rounding }),
  completion: fc.constantFrom('planOverActual', 'mirrored', 'naive', 'verdictOnly'),
})

/** A bound in one unit, and the same in another. */
const bounds: fc.Arbitrary<(unit: MoneyUnit) => Bound> = fc.oneof(
  fc.tuple(fc.constantFrom(atLeast, atMost, moreThan, lessThan, bare), amounts).map(
    ([make, amount]) =>
      (unit: MoneyUnit) =>
        make(money(amount, unit)),
  ),
  fc
    .tuple(amounts, amounts)
    .filter(([low, high]) => Number(low) < Number(high))
    .map(
      ([low, high]) =>
        (unit: MoneyUnit) =>
          between(money(low, unit), money(high, unit)),
    ),
)

describe('the evaluation of a plan', () => {
  const orders = fc.tuple(...tableNames.map((table) => fc.shuffledSubarray([...samplePlan[table]], wholeOf(table))))
  const byTarget = (plan: Plan, policy: Partial<Policy>) =>
    new Map(evaluate(deepFreeze(plan), policy).map((each) => [each.target.id, each.outcome]))

  test.prop([orders, policies], seldom)('does not depend on the order of its rows', (rows, policy) => {
    const tables = Object.fromEntries(tableNames.map((table, at) => [table, rows[at]]))
    expect(byTarget({ ...samplePlan, ...tables }, policy)).toEqual(byTarget(samplePlan, policy))
  })

  test.prop([policies], seldom)('has one entry a target, in the order of the plan, and survives JSON', (policy) => {
    const copy: Plan = deepFreeze(JSON.parse(JSON.stringify(samplePlan)))
    const evaluations = evaluate(copy, policy)
    expect(evaluations.map(({ target }) => target.id)).toEqual(samplePlan.targets.map(({ id }) => id))
    expect(evaluations).toEqual(evaluate(samplePlan, policy))
    expect(JSON.parse(JSON.stringify(evaluations))).toEqual(evaluations)
  })

  test.prop([policies, fc.constantFrom('vi-VN', 'en')], seldom)('is put into words without a gap', (policy, locale) => {
    for (const each of evaluate(samplePlan, policy)) {
      expect(formatEvaluation(each, { plan: samplePlan, locale })).not.toMatch(/undefined|NaN|null|\[object/)
    }
  })
})

describe('a verdict', () => {
  test.prop([bounds, amounts, better, policies])(
    'is the same in whatever unit of its dimension target and figure are written',
    (bound, amount, better, policy) => {
      const [coarse, fine] = (['billionVnd', 'millionVnd'] as const).map((unit: MoneyUnit) => {
        const evaluation = judged(
          level(bound(unit)),
          indicatorOf(unit, better),
          [seen(money(amount, unit).amount, unit)],
          policy,
        )
        return [evaluation.outcome, 'completion' in evaluation ? evaluation.completion : undefined]
      })
      expect(coarse?.[0]).toBe(fine?.[0])
      expect(printedOf(coarse?.[1])).toBe(printedOf(fine?.[1]))
    },
  )

  test.prop([bounds, amounts, amounts])('is never worse for more, where more is better', (bound, a, b) => {
    const [less, more] = Number(a) < Number(b) ? [a, b] : [b, a]
    const rank = (amount: string) => ranks.indexOf(outcomeOf(bound('millionVnd'), amount, 'higher'))
    fc.pre(!['atMost', 'lessThan'].includes(bound('millionVnd').kind))
    expect(rank(more)).toBeGreaterThanOrEqual(rank(less))
  })

  test.prop([amounts])('of a figure that is the target itself is met, and its completion is 100 %', (amount) => {
    const evaluation = judged(level(bare(money(amount))), indicatorOf('millionVnd'), [seen(amount, 'millionVnd')])
    expect(evaluation.outcome).toBe('met')
    if (decimal(amount) !== '0' && Number(amount) > 0)
      expect(evaluation).toMatchObject({ completion: { printed: '100.00' } })
  })

  test.prop([amounts, amounts])('at least and at most meet just where the figures are equal', (a, b) => {
    const [least, most] = [outcomeOf(atLeast(money(a)), b, 'higher'), outcomeOf(atMost(money(a)), b, 'lower')]
    expect([least, most].includes('met')).toBe(least === 'met' && most === 'met')
    expect(least === 'exceeded').toBe(most === 'missed')
  })
})

const ranks = ['missed', 'met', 'exceeded']

function outcomeOf(bound: Bound, amount: string, better: 'higher' | 'lower'): string {
  return judged(level(bound), indicatorOf('millionVnd', better), [seen(amount, 'millionVnd')], defaultPolicy).outcome
}

function printedOf(completion: unknown): unknown {
  return Object(completion).printed
}

function wholeOf(table: (typeof tableNames)[number]) {
  return { minLength: samplePlan[table].length }
}
