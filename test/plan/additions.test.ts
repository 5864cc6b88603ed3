import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/observation/index.ts'
import { year } from '../../src/period/index.ts'
import { type Plan, withObservations, withTargets } from '../../src/plan/index.ts'
import { atMost, level, milestone, type Target } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { samplePlan } from '../support/sample-plan.ts'

const source = { document: 'report', section: 'I.9' }

const observed: Observation = {
  id: 'output-2021',
  indicator: 'output',
  period: year(2021),
  quantity: quantity('10000', 'billionVnd'),
  status: 'provisional',
  source,
}

const planned: Target = {
  id: 'poverty-2020',
  indicator: 'poverty',
  period: year(2020),
  goal: level(atMost(percent('0.5'))),
  basis: { by: 'city', as: 'planned' },
  source,
}

describe('observations are added', () => {
  test('after those of the plan, which stays as it is', () => {
    const plan = deepFreeze(structuredClone(samplePlan))
    const result = withObservations(plan, deepFreeze([observed]))
    expect(result).toEqual({
      ok: true,
      value: { ...samplePlan, observations: [...samplePlan.observations, observed] },
      warnings: [],
    })
    expect(plan).toEqual(samplePlan)
  })

  test('none of them leaves the plan equal', () => {
    expect(withObservations(samplePlan, [])).toEqual({ ok: true, value: samplePlan, warnings: [] })
  })

  test('beside one that says something else of the same figure', () => {
    const again = { ...observed, id: 'again', indicator: 'output', period: year(2020) }
    expect(withObservations(samplePlan, [observed, again]).ok).toBe(true)
  })

  test.each<[string, Partial<Record<keyof Observation, unknown>>, string, string]>([
    ['an id that the plan has taken', { id: 'output-2020' }, 'plan.duplicateId', 'id'],
    ['an indicator that is none', { indicator: 'nowhere' }, 'plan.unknownReference', 'indicator'],
    ['an area that is none', { area: 'nowhere' }, 'plan.unknownReference', 'area'],
    ['a unit of another kind', { quantity: quantity('1', 'hectare') }, 'plan.wrongDimension', 'quantity'],
    ['a period that is none', { period: '2021-S3' }, 'period.malformed', 'period'],
  ])('not with %s', (_, change, code, field) => {
    const result = withObservations(samplePlan, [observed, { ...observed, id: 'second', ...change } as Observation])
    expect(result).toMatchObject({ ok: false, issues: [{ code }] })
    expect(!result.ok && result.issues[0].path.slice(0, 3)).toEqual(['observations', 1, field])
  })

  test('not by the ten thousand when they are of nothing', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...observed, id: `o${index}`, indicator: 'nowhere' }))
    const result = withObservations(samplePlan, many)
    expect(!result.ok && result.issues.at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '≥ 9900' })
  })

  test('not twice', () => {
    expect(withObservations(samplePlan, [observed, observed])).toMatchObject({
      ok: false,
      issues: [{ code: 'plan.duplicateId', path: ['observations', 1, 'id'] }],
    })
  })
})

describe('targets are added', () => {
  test('after those of the plan', () => {
    expect(withTargets(samplePlan, [planned])).toEqual({
      ok: true,
      value: { ...samplePlan, targets: [...samplePlan.targets, planned] },
      warnings: [],
    })
  })

  test('to a group of the plan', () => {
    expect(withTargets(samplePlan, [{ ...planned, jointly: 'traffic' }]).ok).toBe(true)
  })

  test('as a group of their own, together', () => {
    const other: Target = { ...planned, id: 'other', goal: milestone(), jointly: 'new' }
    expect(withTargets(samplePlan, [{ ...planned, jointly: 'new' }, other]).ok).toBe(true)
    expect(withTargets(samplePlan, [other])).toMatchObject({
      ok: false,
      issues: [{ code: 'plan.loneGroupMember', path: ['targets', 0, 'jointly'] }],
    })
  })

  test('not for longer than the plan', () => {
    const long = { ...planned, period: '2021-01-01/P2Y' } as Target
    expect(withTargets(samplePlan, [long])).toMatchObject({ ok: false, issues: [{ code: 'plan.periodTooLong' }] })
  })
})

describe('what is not a plan, or not a row, is an issue and never an exception', () => {
  test.each([null, undefined, 5, 'plan', [], {}, { format: 'ktxh/1' }])('%j as the plan', (plan) => {
    expect(withObservations(plan as unknown as Plan, [])).toMatchObject({ ok: false })
    expect(withTargets(plan as unknown as Plan, [])).toMatchObject({ ok: false })
  })

  test.each([null, undefined, 5, 'rows', {}, [null], [5], [[]], [{}], [{ id: 'x' }]])('%j as the rows', (rows) => {
    expect(withObservations(samplePlan, rows as unknown as Observation[])).toMatchObject({ ok: false })
    expect(withTargets(samplePlan, rows as unknown as Target[])).toMatchObject({ ok: false })
  })
})
