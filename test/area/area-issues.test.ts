import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/area/index.ts'
import { areaIssues } from '../../src/area/index.ts'
import { planIssues } from '../../src/plan/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { percent } from '../../src/unit/index.ts'

const unit = (id: string, more: Partial<Area> = {}): Area => ({
  id,
  name: { vi: 'Chi Lăng' },
  level: 'commune',
  ...more,
})
const old = (more: Partial<Area> = {}) => unit('old', { validTo: '2025-06-30', successors: [{ area: 'new' }], ...more })
const found = (...areas: Area[]) => [...areaIssues(areas)].map(({ code, path }) => [code, path])

describe('a table of units', () => {
  test('is sound when each successor follows on its predecessor; a name is no key', () => {
    expect(found(old(), unit('new', { validFrom: '2025-07-01' }))).toEqual([])
  })

  test('has a gap where the successor starts later', () => {
    expect(found(old(), unit('new', { validFrom: '2025-08-01' }))).toEqual([
      ['area.gap', ['areas', 0, 'successors', 0, 'area']],
    ])
  })

  test('has an overlap where the successor starts earlier', () => {
    expect(found(old(), unit('new', { validFrom: '2025-06-30' }))).toEqual([
      ['area.overlap', ['areas', 0, 'successors', 0, 'area']],
    ])
  })

  test('has no order where the days of a succession are not stated', () => {
    expect(found(old(), unit('new'))).toEqual([['area.undatedSuccession', ['areas', 0, 'successors', 0, 'area']]])
  })

  test.each([
    ['60', '40', []],
    ['60', '39.9', [['area.shares', ['areas', 0, 'successors']]]],
    ['60', undefined, []],
  ] as const)('splits a unit into shares of %s and %s per cent', (first, second, issues) => {
    const successors = [
      { area: 'new', share: percent(first) },
      { area: 'other', ...(second === undefined ? {} : { share: percent(second) }) },
    ]
    const starts = { validFrom: '2025-07-01' }
    expect(found(old({ successors }), unit('new', starts), unit('other', starts))).toEqual(issues)
  })

  test('has no unit that exists without its parent', () => {
    const parent = unit('parent', { level: 'district', validTo: '2025-06-30' })
    expect(found(parent, unit('child', { parent: 'parent', validTo: '2025-06-30' }))).toEqual([])
    expect(found(parent, unit('child', { parent: 'parent' }))).toEqual([])
    for (const days of [{ validTo: '2025-07-01' }, { validFrom: '2025-07-01' }]) {
      expect(found(parent, unit('child', { parent: 'parent', ...days }))).toEqual([
        ['area.outlivesParent', ['areas', 1, 'parent']],
      ])
    }
  })

  test('gives one code to one unit of a level at a time', () => {
    const first = unit('first', { code: '05977', validTo: '2025-06-30' })
    expect(found(first, unit('second', { code: '05977', validFrom: '2025-07-01' }))).toEqual([])
    expect(found(unit('second', { code: '05977', validFrom: '2025-06-30' }), first)).toEqual([
      ['area.sameCode', ['areas', 0, 'code']],
    ])
  })
})

test('codes are told apart by level, and the longest-lived holder counts', () => {
  const code = (id: string, more: Partial<Area> = {}) => unit(id, { code: '1', ...more })
  expect(found(code('a'), code('b', { level: 'district' }))).toEqual([])
  expect(found(code('a'), code('b', { validTo: '2001-12-31' }), code('c', { validFrom: '2030-01-01' }))).toHaveLength(2)
})

test('the last day of the calendar has no successor', () => {
  expect(found(old({ validTo: '9999-12-31' }), unit('new', { validFrom: '2025-07-01' }))).toEqual([])
  expect(found(old({ successors: [{ area: 'nowhere' }] }))).toEqual([])
})

describe('a plan', () => {
  const withAreas = (...areas: Area[]) =>
    planIssues({ ...langSonCity2021, areas: [...langSonCity2021.areas, ...areas] }).map(({ code, path }) => [
      code,
      path,
    ])
  const rows = langSonCity2021.areas.length

  test('tells the faults of its areas', () => {
    expect(withAreas(old(), unit('new', { validFrom: '2025-08-01' }))).toEqual([
      ['area.gap', ['areas', rows, 'successors', 0, 'area']],
    ])
  })

  test('has no successor that it does not hold, and no share that is none', () => {
    const share = { amount: percent('40').amount, unit: 'hectare' }
    expect(withAreas(old({ successors: [{ area: 'nowhere', share }] }))).toEqual([
      ['plan.unknownReference', ['areas', rows, 'successors', 0, 'area']],
      ['plan.wrongDimension', ['areas', rows, 'successors', 0, 'share', 'unit']],
    ])
  })

  test('has no units that succeed each other in a circle', () => {
    const issues = withAreas(unit('a', { successors: [{ area: 'b' }] }), unit('b', { successors: [{ area: 'a' }] }))
    expect(issues).toContainEqual(['plan.cycle', ['areas', rows + 1, 'successors']])
  })

  test('answers with issues whatever stands in place of its areas’ successors', () => {
    for (const successors of ['x', 7, [null], [[]], {}]) {
      const row = JSON.parse(JSON.stringify({ ...unit('odd'), successors }))
      expect(withAreas(row)[0]?.[0]).toBe('plan.malformed')
    }
  })
})
