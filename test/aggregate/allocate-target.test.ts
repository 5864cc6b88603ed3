import { describe, expect, test } from 'vitest'
import { type AllocationRequest, addUpTargets, allocateTarget } from '../../src/aggregate/index.ts'
import type { Area } from '../../src/area/index.ts'
import { decimal } from '../../src/decimal/index.ts'
import { year } from '../../src/period/index.ts'
import { withTargets } from '../../src/plan/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { atLeast, bare, between, type Goal, growth, level, unstated } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { aim, cityWith, report } from '../support/city.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const people = ['1200', '3400', '1400'].map((amount, at) =>
  report('people', ['north', 'centre', 'south'][at] ?? '', year(2020), amount),
)
const target = (goal: Goal, of = 'revenue') => cityWith(people, { targets: [aim(of, goal)] })
const thousand = target(level(bare(quantity('1000', 'millionVnd'))))

const ask: AllocationRequest = {
  target: 'revenue-target',
  over: 'children',
  by: { indicator: 'people', period: year(2020) },
  places: 0,
  remainder: 'largestRemainder',
  basis: { by: 'city', as: 'assigned' },
}

const amounts = (plan = thousand, request: Partial<AllocationRequest> = {}) => {
  const split = allocateTarget(plan, { ...ask, ...request })
  if (split.outcome === 'undetermined') return [split.reason, ...split.missing]
  return split.shares.map(({ target: { goal } }) =>
    'bound' in goal && 'value' in goal.bound ? goal.bound.value.amount : goal,
  )
}

describe('a target of the city, split over its wards', () => {
  test('by what an indicator was in a period', () => {
    expect(amounts()).toEqual(['200', '567', '233'])
  })

  test('in equal parts, the rest by the policy named', () => {
    expect(amounts(thousand, { by: 'equal', remainder: 'first' })).toEqual(['334', '333', '333'])
    expect(amounts(thousand, { by: 'equal', places: 2 })).toEqual(['333.34', '333.33', '333.33'])
  })

  test('by weights of one’s own, each share at least the minimum', () => {
    const weights = [
      { area: 'south', weight: '9' },
      { area: 'north', weight: '0' },
      { area: 'centre', weight: '1' },
    ]
    expect(amounts(thousand, { by: weights })).toEqual(['0', '100', '900'])
    expect(amounts(thousand, { by: weights, minimum: '150' })).toEqual(['150', '150', '700'])
  })

  test('gives targets that the plan takes in, each with the bound, the period and the source of the whole', () => {
    const plan = target(level(atLeast(quantity('1000', 'millionVnd'))))
    const split = allocateTarget(plan, ask)
    const targets = split.outcome === 'determined' ? split.shares.map((share) => share.target) : []
    expect(targets[0]).toEqual({
      id: 'revenue-target-north',
      indicator: 'revenue',
      area: 'north',
      period: year(2021),
      goal: level(atLeast(quantity('200', 'millionVnd'))),
      basis: { by: 'city', as: 'assigned' },
      source: { document: 'reports', section: 'I' },
    })
    expect(valueOf(withTargets(plan, targets)).targets).toHaveLength(4)
  })

  test('splits both ends of a range, each adding up, none reversed', () => {
    const plan = target(level(between(quantity('10', 'millionVnd'), quantity('11', 'millionVnd'))))
    const weights = [
      { area: 'north', weight: '6' },
      { area: 'centre', weight: '6' },
      { area: 'south', weight: '2' },
    ]
    const split = allocateTarget(plan, { ...ask, by: weights })
    const ranges =
      split.outcome === 'determined' ? split.shares.map(({ target: { goal } }) => 'bound' in goal && goal.bound) : []
    const between_ = (low: string, high: string) => ({
      kind: 'between',
      low: { amount: decimal(low), unit: 'millionVnd' },
      high: { amount: decimal(high), unit: 'millionVnd' },
    })
    expect(ranges).toEqual([between_('4', '5'), between_('4', '4'), between_('2', '2')])
  })
})

describe('a target for a past and a new unit', () => {
  const old = { level: 'commune', parent: 'city', validTo: '2020-12-31', name: { vi: 'Tên' } } as const
  const areas: Area[] = [
    { id: 'city', name: { vi: 'Tên' }, level: 'district' },
    { ...old, id: 'one', successors: [{ area: 'merged' }] },
    { ...old, id: 'two', successors: [{ area: 'merged' }] },
    { id: 'merged', name: { vi: 'Tên' }, level: 'commune', parent: 'city', validFrom: '2021-01-01' },
    { id: 'other', name: { vi: 'Tên' }, level: 'commune', parent: 'city' },
  ]
  const plan = cityWith(
    ['one', 'two', 'other'].map((area) => report('people', area, year(2020), '100')),
    { areas, targets: [aim('revenue', level(bare(quantity('300', 'millionVnd'))), { recurs: 'yearly' })] },
  )

  test('weighs the new unit by those that went into it, and leaves out those that are gone', () => {
    expect(amounts(plan)).toEqual(['200', '100'])
  })

  test('has no weight where one of those did not report', () => {
    const without = { ...plan, observations: plan.observations.filter(({ area }) => area !== 'two') }
    expect(amounts(without)).toEqual(['noObservation', 'merged'])
  })

  test('recurs as the whole does', () => {
    const split = allocateTarget(plan, ask)
    expect(split.outcome === 'determined' && split.shares[0]?.target.recurs).toBe('yearly')
  })
})

describe('what cannot be split', () => {
  const money = quantity('1000', 'millionVnd')

  test.each([
    [
      'a growth',
      target(growth(bare(percent('9')), { base: 'previousYear', reading: 'relative' })),
      {},
      ['notAdditive'],
    ],
    ['a rate', target(level(bare(percent('1'))), 'poverty'), { target: 'poverty-target' }, ['notAdditive']],
    ['an empty cell', target(level(unstated())), {}, ['targetNotStated']],
    [
      'a range finer than the places',
      target(level(between(quantity('0.5', 'millionVnd'), quantity('2', 'millionVnd')))),
      {},
      ['finerThanPlaces'],
    ],
    [
      'a range as wide as half a unit',
      target(level(between(quantity('1', 'millionVnd'), quantity('1.5', 'millionVnd')))),
      {},
      ['finerThanPlaces'],
    ],
    ['by a rate', thousand, { by: { indicator: 'poverty', period: year(2020) } }, ['notAdditive']],
    [
      'by what was not reported',
      thousand,
      { by: { indicator: 'people', period: year(2019) } },
      ['noObservation', 'north', 'centre', 'south'],
    ],
    [
      'by the weights of one ward',
      thousand,
      { by: [{ area: 'north', weight: '1' }] },
      ['noObservation', 'centre', 'south'],
    ],
    ['finer than the places', target(level(bare(quantity('0.5', 'millionVnd')))), {}, ['finerThanPlaces']],
    ['under minimums beyond it', thousand, { minimum: '334' }, ['minimumTooLarge']],
    [
      'by weights that are all zero',
      thousand,
      { by: ['north', 'centre', 'south'].map((area) => ({ area, weight: '0' })) },
      ['zeroWeights'],
    ],
    [
      'by a negative weight',
      thousand,
      { by: ['north', 'centre', 'south'].map((area, at) => ({ area, weight: String(1 - at) })) },
      ['negativeWeight'],
    ],
  ] as const)('%s', (_, plan, request, answer) => {
    expect(amounts(plan, request)).toEqual(answer)
  })

  test.each([
    ['a target that is none', { target: 'constructor' }, 'plan.unknownReference'],
    ['a ward that is none', { over: ['north', 'toString'] }, 'area.unknown'],
    [
      'the weight of an area that is not asked',
      { over: ['north'], by: [{ area: 'south', weight: '1' }] },
      'aggregate.areaOutside',
    ],
  ] as const)('%s is a mistake of the program', (_, request, code) => {
    const plan = target(level(bare(money)))
    expect(usageErrorOf(() => allocateTarget(plan, { ...ask, ...request })).code).toBe(code)
  })
})

describe('what was split, added up again', () => {
  const split = (plan = thousand) => {
    const shares = allocateTarget(plan, ask)
    return valueOf(withTargets(plan, shares.outcome === 'determined' ? shares.shares.map((share) => share.target) : []))
  }
  const again = { target: 'revenue-target', over: 'children' } as const

  test('comes to the whole', () => {
    expect(addUpTargets(split(), again)).toMatchObject({
      outcome: 'determined',
      sums: [{ amount: '1000', unit: 'millionVnd' }],
      differences: [{ amount: '0' }],
      addsUp: true,
      missing: [],
    })
  })

  test('comes to both ends of a range', () => {
    const range = target(level(between(quantity('900', 'millionVnd'), quantity('1', 'billionVnd'))))
    expect(addUpTargets(split(range), again)).toMatchObject({
      addsUp: true,
      differences: [{ amount: '0' }, { amount: '0' }],
    })
  })

  test('falls short where an area has no target', () => {
    const plan = split()
    const without = { ...plan, targets: plan.targets.filter(({ area }) => area !== 'south') }
    expect(addUpTargets(without, again)).toMatchObject({
      outcome: 'determined',
      sums: [{ amount: '767' }],
      differences: [{ amount: '-233' }],
      addsUp: false,
      missing: ['south'],
    })
  })

  test('is told apart by its basis, and refused where an area has two targets', () => {
    const more = aim('revenue', level(bare(quantity('250', 'millionVnd'))), {
      id: 'adjusted',
      area: 'south',
      basis: { by: 'city', as: 'adjusted' },
    })
    const plan = valueOf(withTargets(split(), [more]))
    expect(addUpTargets(plan, again)).toMatchObject({ outcome: 'undetermined', reason: 'severalTargets' })
    expect(addUpTargets(plan, { ...again, basis: { as: 'assigned' } })).toMatchObject({ addsUp: true })
  })

  test('is undetermined where a part is a range, or measures something else', () => {
    const part = (goal: Goal) =>
      cityWith([], {
        targets: [
          aim('revenue', level(bare(quantity('9', 'millionVnd')))),
          aim('revenue', goal, { id: 'part', area: 'south' }),
        ],
      })
    const range = part(level(between(quantity('1', 'millionVnd'), quantity('2', 'millionVnd'))))
    expect(addUpTargets(range, again)).toMatchObject({ outcome: 'undetermined', reason: 'notAdditive' })
    const plan = part(level(bare(quantity('1', 'millionVnd'))))
    const odd = {
      ...plan,
      targets: plan.targets.map((each) =>
        each.id === 'part' ? { ...each, goal: level(bare(quantity('1', 'hectare'))) } : each,
      ),
    }
    expect(addUpTargets(odd, again)).toMatchObject({ outcome: 'undetermined', reason: 'unitsDiffer' })
  })

  test('is undetermined for a rate', () => {
    const plan = target(level(bare(percent('1'))), 'poverty')
    expect(addUpTargets(plan, { ...again, target: 'poverty-target' })).toMatchObject({ reason: 'notAdditive' })
  })

  test.each([
    ['a growth', growth(bare(percent('9')), { base: 'previousYear', reading: 'relative' }), 'notAdditive'],
    ['nothing', level(unstated()), 'targetNotStated'],
  ] as const)('is undetermined for %s', (_, goal, reason) => {
    const plan = target(goal)
    expect(addUpTargets(plan, again)).toMatchObject({ outcome: 'undetermined', reason })
  })
})
