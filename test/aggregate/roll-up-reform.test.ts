import { describe, expect, test } from 'vitest'
import { type RollUpRequest, rollUp } from '../../src/aggregate/index.ts'
import type { Area, AreaLevel } from '../../src/area/index.ts'
import { firstHalf, quarter, secondHalf, year } from '../../src/period/index.ts'
import { percent } from '../../src/unit/index.ts'
import { cityWith, report } from '../support/city.ts'

const unit = (id: string, level: AreaLevel, more: Partial<Area> = {}): Area => ({
  id,
  name: { vi: id },
  level,
  ...more,
})
const old = { parent: 'city', validTo: '2025-06-30' }
const young = { parent: 'province', validFrom: '2025-07-01' }

/** The city ends on 30 June 2025 and its wards merge; who goes where is invented. */
const areas: readonly Area[] = [
  unit('province', 'province'),
  unit('city', 'district', { parent: 'province', validTo: '2025-06-30' }),
  unit('north', 'commune', { ...old, successors: [{ area: 'upper' }] }),
  unit('centre', 'commune', { ...old, successors: [{ area: 'upper' }] }),
  unit('south', 'commune', {
    ...old,
    successors: [
      { area: 'lower', share: percent('70') },
      { area: 'rest', share: percent('30') },
    ],
  }),
  unit('upper', 'commune', young),
  unit('lower', 'commune', young),
  unit('rest', 'commune', young),
]

const revenue = [
  ...['north', 'centre', 'south'].map((id) => report('revenue', id, year(2024), '10')),
  ...['north', 'centre', 'south'].map((id) => report('revenue', id, firstHalf(2025), '6')),
  ...['upper', 'lower', 'rest'].map((id) => report('revenue', id, secondHalf(2025), '5')),
  ...['north', 'centre', 'south'].map((id) => report('households', id, year(2024), '100')),
  ...['upper', 'lower', 'rest'].map((id) => report('households', id, year(2025), '120')),
]

const ask = (request: Partial<RollUpRequest>) => {
  const plan = cityWith(revenue, { areas })
  const result = rollUp(plan, { indicator: 'revenue', period: year(2025), over: {}, area: 'province', ...request })
  const value = result.outcome === 'determined' ? result.quantity.amount : result.reason
  return { value, areas: result.coverage.areas }
}

const communes = { areas: { level: 'commune' } } as const

describe('a total over the communes of a province through the reform', () => {
  test('takes in the old ones for the first half and the new ones for the second', () => {
    const halves = { areas: { level: 'commune' }, periods: 'half' } as const
    const all = ['north', 'centre', 'south', 'upper', 'lower', 'rest']
    expect(ask({ over: halves })).toEqual({ value: '33', areas: { in: all, missing: [] } })
  })

  test('asks each of them only for as much of the year as it existed', () => {
    expect(ask({ over: communes })).toMatchObject({ value: '33' })
  })

  test('of a stock asks those that exist on the last day', () => {
    expect(ask({ indicator: 'households', over: communes })).toMatchObject({ value: '360' })
    expect(ask({ indicator: 'households', period: year(2024), over: communes })).toMatchObject({ value: '300' })
  })
})

describe('a unit that has ceased', () => {
  test('has no figure afterwards, where nothing stands wholly in its place', () => {
    expect(ask({ area: 'city', period: year(2026) }).value).toBe('areaNotThen')
    expect(ask({ area: 'north', period: year(2026) }).value).toBe('areaNotThen')
  })

  test('has no rate afterwards', () => {
    expect(ask({ indicator: 'satisfaction', area: 'city', period: year(2026) }).value).toBe('rateWithoutParts')
  })
})

describe('the year in which a unit was formed or ceased', () => {
  const halves = { periods: 'half' } as const

  test('is that of the unit and of those that went wholly into it, asked for as a year or by halves', () => {
    expect(ask({ area: 'upper' })).toEqual({ value: '17', areas: { in: ['north', 'centre', 'upper'], missing: [] } })
    expect(ask({ area: 'upper', over: halves }).value).toBe('17')
  })

  test('is not to be had where it is not known what stood in its place for a part of it', () => {
    expect(ask({ area: 'lower' })).toEqual({ value: 'areaNotThen', areas: { in: [], missing: ['lower'] } })
    expect(ask({ area: 'north' }).value).toBe('areaNotThen')
    expect(ask({ area: 'lower', over: halves, missing: 'skip' }).value).toBe('5')
    expect(ask({ area: 'lower', missing: 'skip' })).toEqual({ value: '5', areas: { in: [], missing: ['lower'] } })
  })

  test('is not that of half a year for the children of a unit that ceased, nor for the units of a level that did', () => {
    for (const over of [{ areas: 'children' }, { areas: 'children', periods: 'half' }] as const) {
      expect(ask({ area: 'city', over }).value).toBe('areaNotThen')
    }
    expect(ask({ over: { areas: { level: 'district' } } }).value).toBe('areaNotThen')
  })

  test('is covered by units that follow on each other, and not where days lie between them', () => {
    const apart = areas.map((area) => (area.validFrom === undefined ? area : { ...area, validFrom: '2025-07-02' }))
    const dated = apart.map(({ successors, ...area }) => area)
    const plan = cityWith(revenue, { areas: dated })
    const result = rollUp(plan, { indicator: 'revenue', period: year(2025), area: 'province', over: communes })
    expect(result).toMatchObject({ outcome: 'undetermined', reason: 'areaNotThen' })
    expect(result.coverage.missing).toContainEqual({
      indicator: 'revenue',
      area: 'province',
      period: year(2025),
      reason: 'areaNotThen',
    })
  })

  test('of a rate observed by the unit at its end is what was observed', () => {
    const plan = cityWith([report('satisfaction', 'lower', year(2025), '81.5')], { areas })
    const of = (area: string) => rollUp(plan, { indicator: 'satisfaction', area, period: year(2025), over: {} })
    expect(of('lower')).toMatchObject({ outcome: 'determined', quantity: { amount: '81.5' } })
    expect(of('north')).toMatchObject({ outcome: 'undetermined', reason: 'rateWithoutParts' })
  })
})

describe('a figure of a past year', () => {
  test('is found under the units that existed then', () => {
    expect(ask({ area: 'upper', period: year(2024) })).toEqual({
      value: '20',
      areas: { in: ['north', 'centre'], missing: [] },
    })
  })

  test('is not to be had where the unit was only a part of an older one', () => {
    expect(ask({ area: 'lower', period: year(2024) })).toEqual({
      value: 'areaNotThen',
      areas: { in: [], missing: ['lower'] },
    })
  })

  test('is not to be had for children that did not exist yet', () => {
    expect(ask({ area: 'city', over: { areas: 'children' }, period: quarter(2026, 1) }).value).toBe('areaNotThen')
  })
})
