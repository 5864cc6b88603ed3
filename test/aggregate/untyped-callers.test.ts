import { describe, expect, test } from 'vitest'
import {
  type AllocationRequest,
  aggregate,
  allocateTarget,
  type Grouping,
  type RankingOptions,
  type RollUpRequest,
  ranking,
  rollUp,
} from '../../src/aggregate/index.ts'
import { year } from '../../src/period/index.ts'
import { formatIssue } from '../../src/result/index.ts'
import { bare, level } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { aim, cityWith, report } from '../support/city.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const target = aim('revenue', level(bare(quantity('9', 'millionVnd'))))
const plan = cityWith([report('revenue', 'city', year(2021), '7')], { targets: [target] })
const request = { indicator: 'revenue', period: year(2021), over: {} }
const rolledUp = (more: unknown) => rollUp(plan, { ...request, ...(more as Partial<RollUpRequest>) })
const split = (more: unknown) => {
  const how = { over: 'children', by: 'equal', places: 0, remainder: 'first', basis: target.basis } as const
  return allocateTarget(plan, { target: target.id, ...how, ...(more as Partial<AllocationRequest>) })
}

describe('what is asked for in words that ktxh does not know is refused, and never answered as something else', () => {
  test.each<[unknown, string, string]>([
    [{ missing: 'zero' }, 'missing', 'refuse | skip | carryForward'],
    [{ missing: null }, 'missing', 'refuse | skip | carryForward'],
    [{ over: undefined }, 'over', 'areas, periods'],
    [{ over: 'children' }, 'over', 'areas, periods'],
    [{ over: { area: 'children' } }, 'over.area', 'areas | periods'],
    [{ over: { areas: 'wards' } }, 'over.areas', 'children'],
    [{ over: { areas: [5] } }, 'over.areas', '[id, …]'],
    [{ over: { areas: { level: 'ward' } } }, 'level', 'country | region'],
    [{ over: { areas: { level: 'toString' } } }, 'level', 'country | region'],
  ])('a total %j', (more, at, expected) => {
    const { code, issues } = usageErrorOf(() => rolledUp(more))
    expect([code, issues[0].path.join('.')]).toEqual(['aggregate.request', at])
    expect(issues[0].expected).toContain(expected)
    expect(formatIssue(issues[0])).toContain('yêu cầu tổng hợp không hợp lệ')
    expect(formatIssue(issues[0], { locale: 'en' })).toContain('this cannot be asked for')
  })

  test.each([[{ asOf: 'yesterday' }], [{ statuses: ['sure'] }], [{ printing: { places: -1 } }], [{ mising: 'skip' }]])(
    'a total %j is as ill-defined as a policy',
    (more) => {
      expect(usageErrorOf(() => rolledUp(more)).code).toBe('evaluate.policy')
    },
  )

  test('a total of which something is left open takes the default', () => {
    const open = { area: undefined, missing: undefined, asOf: undefined, statuses: undefined, printing: undefined }
    expect(rolledUp(open)).toEqual(rolledUp({}))
  })

  test.each([['population'], [null], [{}], [5]])('weights %j', (by) => {
    expect(usageErrorOf(() => split({ by })).issues).toMatchObject([{ code: 'aggregate.request', path: ['by'] }])
  })

  test('two weights of one ward', () => {
    const by = ['north', 'centre', 'south', 'north'].map((area) => ({ area, weight: '1' }))
    expect(usageErrorOf(() => split({ by })).code).toBe('aggregate.areasOverlap')
  })

  test('groups and places', () => {
    for (const by of ['ward', 'constructor', null]) {
      expect(usageErrorOf(() => aggregate([], { by: by as Grouping })).code).toBe('aggregate.request')
    }
    for (const options of [{ better: 'best' }, { better: 'higher', ties: 'random' }]) {
      expect(usageErrorOf(() => ranking([], options as RankingOptions)).code).toBe('aggregate.request')
    }
  })
})
