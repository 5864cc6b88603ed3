import { describe, expect, test } from 'vitest'
import { definePlan } from '../../src/plan/index.ts'
import { formatIssue } from '../../src/result/index.ts'
import { amended } from '../support/amended.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { planFaults } from '../support/plan-faults.ts'
import { samplePlan } from '../support/sample-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

test('a sound plan comes back as it is, untouched', () => {
  const plan = deepFreeze(structuredClone(samplePlan))
  expect(definePlan(plan)).toBe(plan)
  expect(plan).toEqual(samplePlan)
})

test('a faulty plan throws every issue at once', () => {
  const once = amended(samplePlan, ['targets', 0, 'indicator'], 'nowhere')
  const error = usageErrorOf(() => definePlan(amended(once, ['observations', 0, 'period'], '2020-13')))
  expect(error.code).toBe('plan.unknownReference')
  expect(error.issues.map(({ path }) => path)).toEqual([
    ['targets', 0, 'indicator'],
    ['observations', 0, 'period'],
  ])
  expect(error.message).toContain('targets[0].indicator')
  expect(error.message).toContain('observations[0].period')
})

describe('every fault is said in words', () => {
  test.each(planFaults)('$fault', ({ at, put }) => {
    const error = usageErrorOf(() => definePlan(amended(samplePlan, at, put)))
    expect(error.message).toBe(error.issues.map((issue) => formatIssue(issue, { locale: 'en' })).join('\n'))
  })
})
