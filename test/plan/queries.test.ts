import { describe, expect, test } from 'vitest'
import { firstHalf, year } from '../../src/period/index.ts'
import {
  indicatorById,
  type ObservationQuery,
  observationsOf,
  type TargetQuery,
  targetsOf,
} from '../../src/plan/index.ts'
import { samplePlan } from '../support/sample-plan.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('an indicator by its id', () => {
  test('is the row of the plan', () => {
    expect(indicatorById(samplePlan, 'poverty')).toBe(samplePlan.indicators[7])
  })

  test.each(['nowhere', 'Poverty', '', 'constructor', '__proto__', 'toString'])('%j is none', (id) => {
    expect(usageErrorOf(() => indicatorById(samplePlan, id))).toMatchObject({
      code: 'plan.unknownReference',
      issues: [{ path: [], expected: 'indicators[].id', received: id }],
    })
  })
})

describe('targets', () => {
  test.each<[TargetQuery, readonly string[]]>([
    [{ indicator: 'output' }, ['output-2021', 'output-growth']],
    [{ indicator: 'output', basis: { by: 'council' } }, ['output-2021']],
    [{ basis: { by: 'province', as: 'assigned' } }, ['deaths-fewer', 'industry-plan']],
    [{ basis: { on: '2020-12-21' } }, ['output-2021']],
    [{ period: firstHalf(2021) }, ['accidents-fewer', 'deaths-fewer']],
    [{ period: year(2020), area: 'city' }, ['area-surveyed', 'industry-plan']],
    [{ jointly: 'traffic', indicator: 'deaths' }, ['deaths-fewer']],
    [{ area: 'mai-pha' }, []],
    [{ indicator: 'constructor' }, []],
  ])('%j', (query, ids) => {
    expect(targetsOf(samplePlan, query).map(({ id }) => id)).toEqual(ids)
  })

  test('all of them, in the order of the plan', () => {
    expect(targetsOf(samplePlan)).toEqual(samplePlan.targets)
  })
})

describe('observations', () => {
  test.each<[ObservationQuery, readonly string[]]>([
    [{ indicator: 'industry' }, ['industry-2020']],
    [{ area: 'mai-pha' }, ['gifts-2020']],
    [{ area: 'city', status: 'estimated' }, ['output-2020']],
    [{ period: year(2020) }, ['output-2020']],
    [{ indicator: 'output', period: firstHalf(2020) }, []],
    [{ indicator: '__proto__' }, []],
  ])('%j', (query, ids) => {
    expect(observationsOf(samplePlan, query).map(({ id }) => id)).toEqual(ids)
  })

  test('all of them, in the order of the plan', () => {
    expect(observationsOf(samplePlan)).toEqual(samplePlan.observations)
  })
})
