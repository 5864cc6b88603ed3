import { describe, expect, test } from 'vitest'
import {
  type Area,
  type AreaLevel,
  ancestorsOf,
  areaById,
  areaIndex,
  areaOn,
  childrenOf,
  descendantsOf,
  existsOn,
  standingIn,
} from '../../src/area/index.ts'
import { percent } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const unit = (id: string, level: AreaLevel, more: Partial<Area> = {}): Area => ({
  id,
  name: { vi: id },
  level,
  ...more,
})
const until2025 = { validTo: '2025-06-30' }
const from2025 = { validFrom: '2025-07-01' }
const whole = { numerator: '1', denominator: '1' }
const idsOf = (areas: readonly Area[]) => areas.map(({ id }) => id)

/** A province with a district that ends in the reform; who went where is invented. */
const reform: readonly Area[] = [
  unit('province', 'province'),
  unit('district', 'district', { parent: 'province', ...until2025 }),
  unit('old-a', 'commune', { parent: 'district', ...until2025, successors: [{ area: 'new-ward' }] }),
  unit('old-b', 'commune', {
    parent: 'district',
    ...until2025,
    successors: [
      { area: 'new-ward', share: percent('60') },
      { area: 'new-commune', share: percent('40') },
    ],
  }),
  unit('old-c', 'commune', {
    parent: 'district',
    ...until2025,
    successors: [{ area: 'new-commune' }, { area: 'new-zone' }],
  }),
  unit('old-d', 'commune', { parent: 'district', ...until2025, successors: [{ area: 'renamed' }] }),
  unit('new-ward', 'commune', { parent: 'province', ...from2025 }),
  unit('new-commune', 'commune', { parent: 'province', ...from2025 }),
  unit('new-zone', 'commune', { parent: 'province', ...from2025 }),
  unit('renamed', 'commune', { parent: 'province', ...from2025 }),
]

const partsOn = (id: string, day: string) => {
  const parts = areaOn(reform, id, day)
  return parts.outcome === 'determined' ? parts.value.map(({ area, share }) => [area.id, share]) : parts.reason
}

describe('the tree of units', () => {
  test('the units above, the nearest first', () => {
    expect(idsOf(ancestorsOf(reform, 'old-a'))).toEqual(['district', 'province'])
    expect(ancestorsOf(reform, 'province')).toEqual([])
  })

  test('the units right below, and those that exist on a day', () => {
    expect(idsOf(childrenOf(reform, 'province', { on: '2025-06-30' }))).toEqual(['district'])
    expect(childrenOf(reform, 'province', { on: '2025-07-01' })).toHaveLength(4)
    expect(childrenOf(reform, 'old-a')).toEqual([])
  })

  test('all units below, each before those below it, by level and by day', () => {
    const below = idsOf(descendantsOf(reform, 'province'))
    expect(below).toHaveLength(9)
    expect(below.indexOf('district')).toBeLessThan(below.indexOf('old-a'))
    expect(idsOf(descendantsOf(reform, 'province', { level: 'commune', on: '2021-12-31' }))).toEqual([
      'old-a',
      'old-b',
      'old-c',
      'old-d',
    ])
  })

  test('a circle of parents does not go on for ever', () => {
    const circle = [unit('a', 'district', { parent: 'b' }), unit('b', 'district', { parent: 'a' })]
    expect(idsOf(ancestorsOf(circle, 'a'))).toEqual(['b', 'a'])
    expect(idsOf(descendantsOf(circle, 'a'))).toEqual(['b', 'a'])
  })

  test.each(['no-such-unit', 'constructor', '__proto__', 'toString'])('%s is no unit of the table', (id) => {
    for (const look of [ancestorsOf, childrenOf, descendantsOf]) {
      expect(usageErrorOf(() => look(reform, id)).code).toBe('area.unknown')
    }
    expect(usageErrorOf(() => areaOn(reform, id, '2021-12-31')).code).toBe('area.unknown')
  })

  test('a unit exists on its first and on its last day', () => {
    const short = unit('short', 'commune', { validFrom: '2020-01-01', validTo: '2020-12-31' })
    expect(existsOn(short, '2020-01-01')).toBe(true)
    expect(existsOn(short, '2020-12-31')).toBe(true)
    expect(existsOn(short, '2019-12-31')).toBe(false)
    expect(existsOn(short, '2021-01-01')).toBe(false)
  })
})

describe('the unit that existed then', () => {
  test('a unit stands for itself while it exists', () => {
    expect(partsOn('old-a', '2025-06-30')).toEqual([['old-a', whole]])
    expect(partsOn('new-ward', '2025-07-01')).toEqual([['new-ward', whole]])
  })

  test('before its first day stand those that went into it, with their shares', () => {
    expect(partsOn('new-ward', '2021-12-31')).toEqual([
      ['old-a', whole],
      ['old-b', { numerator: '3', denominator: '5' }],
    ])
  })

  test('a share that is not stated is not made up', () => {
    expect(partsOn('new-zone', '2021-12-31')).toEqual([['old-c', undefined]])
  })

  test('after its last day stand those that it went into; wholly in it lies only what came from it alone', () => {
    expect(partsOn('old-d', '2026-01-01')).toEqual([['renamed', whole]])
    expect(partsOn('old-a', '2026-01-01')).toEqual([['new-ward', undefined]])
  })

  test('a unit without successors has nothing after it', () => {
    expect(partsOn('district', '2026-01-01')).toBe('areaNotThen')
  })

  test('what comes back over two ways is added up', () => {
    const split: readonly Area[] = [
      unit('one', 'commune', {
        validTo: '1999-12-31',
        successors: [
          { area: 'left', share: percent('30') },
          { area: 'right', share: percent('70') },
        ],
      }),
      unit('left', 'commune', { validFrom: '2000-01-01', validTo: '2009-12-31', successors: [{ area: 'merged' }] }),
      unit('right', 'commune', { validFrom: '2000-01-01', validTo: '2004-12-31', successors: [{ area: 'east' }] }),
      unit('east', 'commune', { validFrom: '2005-01-01', validTo: '2009-12-31', successors: [{ area: 'merged' }] }),
      unit('merged', 'commune', { validFrom: '2010-01-01' }),
    ]
    const then = areaOn(split, 'merged', '1990-01-01')
    expect(then).toMatchObject({ outcome: 'determined', value: [{ area: { id: 'one' }, share: whole }] })
  })

  test('what was split and merged again lies wholly in the unit that it came from', () => {
    const again: readonly Area[] = [
      unit('whole', 'commune', { validTo: '2000-12-31', successors: [{ area: 'left' }, { area: 'right' }] }),
      unit('left', 'commune', { validFrom: '2001-01-01', validTo: '2005-12-31', successors: [{ area: 'one' }] }),
      unit('right', 'commune', { validFrom: '2001-01-01', validTo: '2005-12-31', successors: [{ area: 'one' }] }),
      unit('one', 'commune', { validFrom: '2006-01-01' }),
    ]
    expect(areaOn(again, 'whole', '2020-01-01')).toMatchObject({ value: [{ area: { id: 'one' }, share: whole }] })
    expect(areaOn(again, 'left', '2020-01-01')).toEqual({ outcome: 'determined', value: [{ area: again[3] }] })
  })

  test('units that succeed each other in a circle lead nowhere', () => {
    const circle: readonly Area[] = [
      unit('a', 'commune', { validTo: '2000-12-31', successors: [{ area: 'b' }] }),
      unit('b', 'commune', { validTo: '2001-12-31', successors: [{ area: 'a' }, { area: 'nowhere' }] }),
    ]
    expect(areaOn(circle, 'a', '2020-01-01')).toEqual({ outcome: 'undetermined', reason: 'areaNotThen' })
  })

  test('a unit that was split and went on is followed through its parts', () => {
    const parts: readonly Area[] = [
      unit('whole', 'commune', { validTo: '2000-12-31', successors: [{ area: 'early' }, { area: 'late' }] }),
      unit('early', 'commune', { validFrom: '2001-01-01', validTo: '2005-12-31', successors: [{ area: 'next' }] }),
      unit('late', 'commune', { validFrom: '2001-01-01', validTo: '2010-12-31', successors: [{ area: 'last' }] }),
      unit('next', 'commune', { validFrom: '2006-01-01' }),
      unit('last', 'commune', { validFrom: '2011-01-01' }),
    ]
    const now = areaOn(parts, 'whole', '2020-01-01')
    expect(now).toMatchObject({
      value: [
        { area: { id: 'next' }, share: whole },
        { area: { id: 'last' }, share: whole },
      ],
    })
  })
})

describe('the units that stood in a place through the days', () => {
  const merging: readonly Area[] = [
    unit('a', 'commune', { validTo: '2025-03-31', successors: [{ area: 'c' }] }),
    unit('b', 'commune', { validTo: '2025-06-30', successors: [{ area: 'd' }] }),
    unit('c', 'commune', { validFrom: '2025-04-01', validTo: '2025-06-30', successors: [{ area: 'd' }] }),
    unit('d', 'commune', { validFrom: '2025-07-01' }),
  ]
  const stretches = (id: string, from: string, to: string) => {
    const index = areaIndex(merging)
    const found = standingIn(index, areaById(index, id), from, to)
    return [found.everyDay, ...found.stretches.map((each) => `${each.area.id} ${each.from} – ${each.to}`)]
  }

  test('are each named once, for as long as they stood there', () => {
    expect(stretches('d', '2025-01-01', '2025-12-31')).toEqual([
      true,
      'b 2025-01-01 – 2025-06-30',
      'a 2025-01-01 – 2025-03-31',
      'c 2025-04-01 – 2025-06-30',
      'd 2025-07-01 – 2025-12-31',
    ])
  })

  test('are none where a unit went into a larger one, or had no predecessor', () => {
    expect(stretches('b', '2025-06-01', '2025-07-31')).toEqual([false, 'b 2025-06-01 – 2025-06-30'])
    const alone = areaIndex([{ ...unit('new', 'commune'), validFrom: '2025-07-01' }])
    expect(standingIn(alone, areaById(alone, 'new'), '2025-06-01', '2025-07-31')).toMatchObject({
      everyDay: false,
      stretches: [{ from: '2025-07-01', to: '2025-07-31' }],
    })
  })
})
