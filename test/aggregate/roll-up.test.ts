import { describe, expect, test } from 'vitest'
import { type RollUp, type RollUpRequest, rollUp, rollUpEach } from '../../src/aggregate/index.ts'
import { decimal } from '../../src/decimal/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { dates, firstHalf, month, nineMonths, quarter, upTo, year, years } from '../../src/period/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { cityWith, indicators, report, wards } from '../support/city.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const q = (n: 1 | 2 | 3 | 4) => quarter(2021, n)
const children = { areas: 'children' } as const
const both = { areas: 'children', periods: 'quarter' } as const

/** Quarterly reports of the three wards. */
const quarterly = (of: string, rows: Readonly<Record<string, readonly (string | undefined)[]>>) =>
  Object.entries(rows).flatMap(([area, amounts]) =>
    amounts.flatMap((amount, at) =>
      amount === undefined ? [] : [report(of, area, quarter(2021, (at + 1) as 1 | 2 | 3 | 4), amount)],
    ),
  )

const roll = (observations: readonly Observation[], request: Partial<RollUpRequest> = {}) =>
  rollUp(cityWith(observations), { indicator: 'revenue', period: year(2021), over: both, ...request })

const valueOf = (result: RollUp) => (result.outcome === 'determined' ? result.quantity.amount : result.reason)
const codesOf = ({ issues }: RollUp) => issues.map(({ code }) => code)

const revenue = quarterly('revenue', {
  north: ['10', '20', '30', '40'],
  centre: ['1.5', '2.5', '3.5', '4.5'],
  south: ['100', '0', '-5', '7'],
})

describe('flows', () => {
  test('add over wards, over quarters, and over both at once', () => {
    expect(valueOf(roll(revenue, { period: q(1), over: children }))).toBe('111.5')
    expect(valueOf(roll(revenue, { area: 'north', over: { periods: 'quarter' } }))).toBe('100')
    expect(valueOf(roll(revenue))).toBe('214')
  })

  test('add whatever their units, in the unit of the indicator', () => {
    const mixed = [
      report('revenue', 'north', year(2021), '1.25', { quantity: quantity('1.25', 'billionVnd') }),
      report('revenue', 'centre', year(2021), '350'),
      report('revenue', 'south', year(2021), '500000', { quantity: quantity('500000', 'vnd') }),
    ]
    const result = roll(mixed, { over: children })
    expect(result).toMatchObject({ outcome: 'determined', quantity: { amount: '1600.5', unit: 'millionVnd' } })
  })

  test('say which wards and quarters are in', () => {
    const { coverage } = roll(revenue)
    expect(coverage).toEqual({
      complete: true,
      needed: 12,
      reported: 12,
      areas: { in: ['north', 'centre', 'south'], missing: [] },
      periods: { in: [q(1), q(2), q(3), q(4)], missing: [] },
      missing: [],
      carried: [],
    })
  })

  test('show every report that was added', () => {
    const { working } = roll(revenue)
    expect(working.rule === 'sum' && working.added).toHaveLength(12)
  })

  test('a figure of the whole year is not made up of quarters unless they are asked for, yet quarters make up the year', () => {
    const north = revenue.filter(({ area }) => area === 'north')
    expect(valueOf(roll(north, { area: 'north', over: {} }))).toBe('100')
    expect(valueOf(roll(north.slice(0, 3), { area: 'north', over: {} }))).toBe('noObservation')
  })
})

describe('a missing report', () => {
  const gap = quarterly('revenue', {
    north: ['10', '20', '30', '40'],
    centre: ['1', '2', undefined, '4'],
    south: ['5', '6', '7', '8'],
  })

  test('refuses the total unless the caller says otherwise, and is named', () => {
    const result = roll(gap)
    expect(result).toMatchObject({ outcome: 'undetermined', reason: 'noObservation', missing: 'refuse' })
    expect(result.coverage).toMatchObject({
      complete: false,
      needed: 12,
      reported: 11,
      areas: { in: ['north', 'south'], missing: ['centre'] },
      periods: { in: [q(1), q(2), q(4)], missing: [q(3)] },
      missing: [{ indicator: 'revenue', area: 'centre', period: q(3), reason: 'noObservation' }],
    })
  })

  test('is never zero: skipped, it is left out and named', () => {
    const result = roll(gap, { missing: 'skip' })
    expect(valueOf(result)).toBe('133')
    expect(result.coverage.complete).toBe(false)
    expect(result.coverage.missing).toHaveLength(1)
  })

  test('carried forward, the figure before it stands in, as an estimate at best', () => {
    const result = roll(gap, { missing: 'carryForward' })
    expect(result).toMatchObject({ outcome: 'determined', quantity: { amount: '135' }, status: 'estimated' })
    expect(result.coverage).toMatchObject({
      complete: false,
      reported: 11,
      missing: [],
      carried: [{ area: 'centre', period: q(3), from: `revenue centre ${q(2)} 2  ` }],
    })
  })

  test('carried forward from nowhere, it is missing all the same', () => {
    const first = quarterly('revenue', {
      north: ['1', '1', '1', '1'],
      centre: [undefined, '2', '2', '2'],
      south: ['5', '6', '7', '8'],
    })
    expect(valueOf(roll(first, { missing: 'carryForward' }))).toBe('noObservation')
  })

  test('of everybody leaves nothing to add, even when skipped', () => {
    expect(valueOf(roll([], { missing: 'skip' }))).toBe('noObservation')
  })
})

describe('stocks', () => {
  const households = quarterly('households', {
    north: ['100', '101', '102', '103'],
    centre: ['200', '200', '200', '210'],
    south: ['50', '50', '50', '50'],
  })
  const ask = { indicator: 'households' }

  test('add over wards and take the last in time', () => {
    expect(valueOf(roll(households, { ...ask, area: 'north', over: { periods: 'quarter' } }))).toBe('103')
    expect(valueOf(roll(households, { ...ask, period: q(2), over: children }))).toBe('351')
    expect(valueOf(roll(households, ask))).toBe('363')
    expect(roll(households, ask).working).toMatchObject({ rule: 'last' })
  })

  test('of a year are those at its end, whatever the period that they are reported for', () => {
    expect(valueOf(roll(households, { ...ask, over: children }))).toBe('363')
    expect(
      valueOf(roll([report('households', 'north', month(2021, 12), '9')], { ...ask, area: 'north', over: {} })),
    ).toBe('9')
  })

  test('an earlier level stands for the end of the year only where it may be carried forward', () => {
    const late = households.filter(({ area, period }) => area !== 'south' || period !== q(4))
    expect(valueOf(roll(late, ask))).toBe('noObservation')
    expect(valueOf(roll(late, { ...ask, missing: 'skip' }))).toBe('313')
    expect(valueOf(roll(late, { ...ask, missing: 'carryForward' }))).toBe('363')
  })
})

describe('rates', () => {
  const counts = [
    ...quarterly('poor', {
      north: ['9', '8', '7', '6'],
      centre: ['1', '1', '1', '1'],
      south: ['30', '30', '30', '25'],
    }),
    ...quarterly('households', {
      north: ['100', '100', '100', '100'],
      centre: ['400', '400', '400', '400'],
      south: ['500', '500', '500', '500'],
    }),
  ]
  const poverty = { indicator: 'poverty' }

  test('are the summed numerators over the summed denominators, never a sum or a mean', () => {
    const result = roll(counts, poverty)
    expect(result).toMatchObject({ outcome: 'determined', quantity: { amount: '3.2', unit: 'percent' } })
    expect(result.working).toMatchObject({
      rule: 'quotient',
      part: { quantity: { amount: '32' } },
      whole: { quantity: { amount: '1000' } },
    })
  })

  test('keep the exact value beside the printed one where its digits never end', () => {
    const thirds = [report('poor', 'north', year(2021), '1'), report('households', 'north', year(2021), '3')]
    expect(roll(thirds, { ...poverty, area: 'north', over: {} })).toMatchObject({
      quantity: { amount: '33.33', exact: { numerator: '100', denominator: '3' } },
    })
  })

  test('of a flow and a stock divide the sum of the year by the level at its end', () => {
    const perPerson = [
      ...revenue,
      ...quarterly('people', {
        north: ['1', '1', '1', '10'],
        centre: ['1', '1', '1', '10'],
        south: ['1', '1', '1', '20'],
      }),
    ]
    expect(roll(perPerson, { indicator: 'revenue-per-person' })).toMatchObject({
      quantity: { amount: '5.35', unit: 'millionVndPerPerson' },
    })
  })

  test('leave out of both what one of them lacks, when it is skipped', () => {
    const lacking = counts.filter(({ indicator, area }) => indicator !== 'households' || area !== 'south')
    expect(valueOf(roll(lacking, poverty))).toBe('noObservation')
    expect(valueOf(roll(lacking, { ...poverty, missing: 'skip' }))).toBe('1.4')
    expect(roll(lacking, { ...poverty, missing: 'skip' }).coverage.areas).toEqual({
      in: ['north', 'centre'],
      missing: ['south'],
    })
    expect(roll(lacking, { ...poverty, missing: 'skip' }).coverage).toMatchObject({ needed: 6, reported: 5 })
  })

  test('of a flow and a stock leave out a ward whose level is missing, with all of its flows', () => {
    const levels = quarterly('people', {
      north: ['1', '1', '1', '10'],
      centre: ['1', '1', '1', '10'],
      south: ['1', '1', '1'],
    })
    const ask = { indicator: 'revenue-per-person', missing: 'skip' } as const
    expect(valueOf(roll([...revenue, ...levels], ask))).toBe('5.6')
    expect(roll([...revenue, ...levels], ask).coverage.areas.missing).toEqual(['south'])
  })

  test('are as missing as their denominator', () => {
    expect(
      valueOf(
        roll(
          counts.filter(({ indicator }) => indicator === 'poor'),
          poverty,
        ),
      ),
    ).toBe('noObservation')
  })

  test('that were observed twice and differ are not recomputed', () => {
    const twice = [...counts, report('poverty', 'north', q(4), '5'), report('poverty', 'north', q(4), '6')]
    expect(valueOf(roll(twice, { ...poverty, area: 'north', period: q(4), over: {} }))).toBe('conflictingObservations')
  })

  test('that were observed as they are keep their qualifier', () => {
    const about = report('poverty', 'north', q(4), '5', { qualifier: 'about' })
    const found = roll([...counts, about], { ...poverty, area: 'north', period: q(4), over: {} })
    expect(found).toMatchObject({ quantity: { amount: '5' }, qualifier: 'about', working: { rule: 'observed' } })
  })

  test('of rates are not made', () => {
    const [first] = indicators
    const odd = {
      ...first,
      id: 'odd',
      name: { vi: 'Tên' },
      unit: 'percent',
      sector: 'economy',
      better: 'higher' as const,
    }
    const rate = { ...odd, measure: 'rate' as const, ratioOf: { part: 'poverty', whole: 'households' } }
    const plan = cityWith(counts, { indicators: [...indicators, rate] })
    expect(valueOf(rollUp(plan, { indicator: 'odd', period: year(2021), over: both }))).toBe('rateWithoutParts')
  })

  test('over totals whose digits never end are exact', () => {
    const [first] = indicators
    const odd = {
      ...first,
      name: { vi: 'Tên' },
      sector: 'economy',
      better: 'higher' as const,
      measure: 'flow' as const,
    }
    const plan = cityWith(
      [
        report('worked', 'north', year(2021), '4', { quantity: quantity('4', 'month') }),
        report('due', 'north', year(2021), '1', { quantity: quantity('1', 'year') }),
      ],
      {
        indicators: [
          { ...odd, id: 'worked', unit: 'year' },
          { ...odd, id: 'due', unit: 'year' },
          { ...odd, id: 'share', unit: 'times', measure: 'rate', ratioOf: { part: 'worked', whole: 'due' } },
        ],
      },
    )
    const ask = { period: year(2021), area: 'north', over: {} }
    expect(rollUp(plan, { ...ask, indicator: 'share' })).toMatchObject({
      quantity: { amount: '0.33', exact: { numerator: '1', denominator: '3' } },
    })
    expect(rollUp(plan, { ...ask, indicator: 'worked', printing: { places: 3, rounding: 'up' } })).toMatchObject({
      quantity: { amount: '0.334', exact: { numerator: '1', denominator: '3' } },
    })
  })

  test('without numerator and denominator are never added up', () => {
    const marks = wards.map(({ id }) => report('satisfaction', id, year(2021), '90'))
    expect(valueOf(roll(marks, { indicator: 'satisfaction', over: children }))).toBe('rateWithoutParts')
    expect(valueOf(roll(marks, { indicator: 'satisfaction', area: 'north', over: {} }))).toBe('90')
    expect(valueOf(roll([], { indicator: 'satisfaction', area: 'north', over: {} }))).toBe('noObservation')
  })

  test('of nothing are undetermined', () => {
    const none = [report('poor', 'north', year(2021), '0'), report('households', 'north', year(2021), '0')]
    expect(valueOf(roll(none, { ...poverty, area: 'north', over: {} }))).toBe('zeroWhole')
  })

  test('of things that do not divide into the unit are undetermined; a factor says how they do', () => {
    const perHousehold = (factor?: string) => ({
      ...indicators[0],
      id: 'per-household',
      name: { vi: 'Tên' },
      unit: 'percent',
      sector: 'economy',
      better: 'higher' as const,
      measure: 'rate' as const,
      ratioOf: { part: 'revenue', whole: 'households', ...(factor === undefined ? {} : { factor: decimal(factor) }) },
    })
    const rows = [report('revenue', 'north', year(2021), '3'), report('households', 'north', year(2021), '12')]
    const of = (factor?: string) =>
      rollUp(cityWith(rows, { indicators: [...indicators, perHousehold(factor)] }), {
        indicator: 'per-household',
        period: year(2021),
        area: 'north',
        over: {},
      })
    expect(valueOf(of())).toBe('unitsDiffer')
    expect(valueOf(of('100'))).toBe('25')
  })

  test('of current over constant prices are undetermined', () => {
    const priced = (id: string, prices: 'current' | 'constant') => ({
      ...indicators[0],
      id,
      name: { vi: 'Tên' },
      unit: 'millionVnd',
      sector: 'economy',
      better: 'higher' as const,
      measure: 'flow' as const,
      priceBasis: prices === 'current' ? { prices } : { prices, year: '2010' },
    })
    const share = {
      ...priced('share', 'current'),
      unit: 'percent',
      measure: 'rate' as const,
      ratioOf: { part: 'now', whole: 'then' },
    }
    const plan = (whole: 'current' | 'constant') =>
      cityWith([report('now', 'north', year(2021), '1', money), report('then', 'north', year(2021), '4', money)], {
        indicators: [priced('now', 'current'), priced('then', whole), share],
      })
    const money = { quantity: quantity('1', 'millionVnd') }
    const of = (whole: 'current' | 'constant') =>
      valueOf(rollUp(plan(whole), { indicator: 'share', period: year(2021), area: 'north', over: {} }))
    expect(of('constant')).toBe('priceBasesDiffer')
    expect(of('current')).toBe('100')
  })
})

describe('cumulative reports', () => {
  const cumulative = [
    report('revenue', 'north', q(1), '10', { asOf: '2021-04-05' }),
    report('revenue', 'north', firstHalf(2021), '25', { asOf: '2021-07-05' }),
    report('revenue', 'north', nineMonths(2021), '45', { asOf: '2021-10-05' }),
    report('revenue', 'north', year(2021), '70', { asOf: '2022-01-05' }),
  ]
  const north = { area: 'north', over: {} }

  test.each([
    [1, '10'],
    [2, '15'],
    [3, '20'],
    [4, '25'],
  ] as const)('hold quarter %i as an increment of %s', (n, increment) => {
    expect(valueOf(roll(cumulative, { ...north, period: q(n) }))).toBe(increment)
  })

  test('show what was taken off', () => {
    const { working } = roll(cumulative, { ...north, period: q(2) })
    expect(working).toMatchObject({ added: [{ period: firstHalf(2021) }], subtracted: [{ period: q(1) }] })
  })

  test('add up to the year again', () => {
    expect(valueOf(roll(cumulative, { area: 'north', over: { periods: 'quarter' } }))).toBe('70')
  })

  describe('of which the first quarter is corrected from 10 to 12', () => {
    const quarters = (asOf: string) => {
      const corrected = [...cumulative, report('revenue', 'north', q(1), '12', { asOf })]
      const each = ([1, 2, 3, 4] as const).map((n) => valueOf(roll(corrected, { ...north, period: q(n) })))
      return [...each, valueOf(roll(corrected, { area: 'north', over: { periods: 'quarter' } }))]
    }

    test('after the year is reported, add the correction to that quarter and to the year', () => {
      expect(quarters('2022-02-01')).toEqual(['12', '15', '20', '25', '72'])
    })

    test('before the nine months are reported, hold it in them already: it is not counted twice', () => {
      expect(quarters('2021-09-01')).toEqual(['12', '15', '18', '25', '70'])
    })

    test('show what the nine months took in', () => {
      const corrected = [...cumulative, report('revenue', 'north', q(1), '12', { asOf: '2021-09-01' })]
      const { working } = roll(corrected, { ...north, period: q(3) })
      const amounts = (rows: readonly Observation[]) => rows.map(({ quantity: { amount } }) => amount)
      expect(working.rule === 'sum' && [amounts(working.added), amounts(working.subtracted)]).toEqual([
        ['45', '10'],
        ['25', '12'],
      ])
    })

    test('are as they were known on an earlier day', () => {
      const corrected = [...cumulative, report('revenue', 'north', q(1), '12', { asOf: '2021-09-01' })]
      expect(valueOf(roll(corrected, { ...north, period: q(1), asOf: '2021-08-31' }))).toBe('10')
    })
  })

  test('of qualified figures turn the qualifier of what is taken off', () => {
    const over = [
      report('revenue', 'north', q(1), '10', { qualifier: 'over' }),
      report('revenue', 'north', firstHalf(2021), '25'),
    ]
    expect(roll(over, { ...north, period: q(2) })).toMatchObject({ quantity: { amount: '15' }, qualifier: 'under' })
  })

  test('months make up a quarter', () => {
    const months = ([1, 2, 3] as const).map((n) => report('revenue', 'north', month(2021, n), '2'))
    expect(valueOf(roll(months, { ...north, period: q(1) }))).toBe('6')
  })
})

describe('reports of other lengths', () => {
  const north = { area: 'north', over: {} }

  test('that contradict each other make up nothing', () => {
    const twice = [
      report('revenue', 'north', q(1), '10'),
      report('revenue', 'north', q(2), '20'),
      report('revenue', 'north', q(2), '21'),
    ]
    expect(valueOf(roll(twice, { ...north, period: firstHalf(2021) }))).toBe('conflictingObservations')
  })

  test('that end on one day contradict each other as levels', () => {
    const levels = [report('households', 'north', q(4), '10'), report('households', 'north', month(2021, 12), '11')]
    expect(valueOf(roll(levels, { ...north, indicator: 'households' }))).toBe('conflictingObservations')
    expect(valueOf(roll(levels, { ...north, indicator: 'households', period: q(4) }))).toBe('10')
    const twice = [report('households', 'north', q(4), '10'), report('households', 'north', q(4), '11')]
    expect(valueOf(roll(twice, { ...north, indicator: 'households', period: q(4) }))).toBe('conflictingObservations')
  })

  test('with a start that is not printed stand for themselves alone', () => {
    const open = [
      report('revenue', 'north', upTo('2021-03-31'), '1'),
      report('revenue', 'north', upTo('2021-06-30'), '3'),
    ]
    expect(valueOf(roll(open, { ...north, period: q(2) }))).toBe('noObservation')
    expect(valueOf(roll(open, { ...north, period: q(2), missing: 'carryForward' }))).toBe('noObservation')
    expect(valueOf(roll(open, { ...north, period: upTo('2021-06-30') }))).toBe('3')
    expect(valueOf(roll(open, { ...north, period: upTo('2021-09-30') }))).toBe('noObservation')
  })

  test('of levels are carried forward past those whose status is not accepted', () => {
    const levels = [
      report('households', 'north', q(1), '10'),
      report('households', 'north', q(2), '11', { status: 'forecast' }),
    ]
    const ask = {
      ...north,
      indicator: 'households',
      period: q(3),
      missing: 'carryForward',
      statuses: ['actual'],
    } as const
    expect(valueOf(roll(levels, ask))).toBe('10')
    expect(valueOf(roll(levels.slice(1), ask))).toBe('noObservation')
  })

  test('taken off a cumulative one that was made before any of them stay as they are known', () => {
    const late = [
      report('revenue', 'north', q(1), '10', { asOf: '2021-09-01' }),
      report('revenue', 'north', firstHalf(2021), '25', { asOf: '2021-07-05' }),
    ]
    expect(valueOf(roll(late, { ...north, period: q(2) }))).toBe('15')
  })
})

describe('what is known on a day', () => {
  const corrected = [
    report('revenue', 'north', q(1), '10', { asOf: '2021-04-05' }),
    report('revenue', 'north', q(1), '11', { asOf: '2021-05-20' }),
  ]
  const north = { area: 'north', over: {}, period: q(1) }

  test.each([
    [undefined, '11'],
    ['2021-05-20', '11'],
    ['2021-05-19', '10'],
    ['2021-04-04', 'noObservation'],
  ])('as of %s the first quarter is %s', (asOf, amount) => {
    expect(valueOf(roll(corrected, { ...north, ...(asOf === undefined ? {} : { asOf }) }))).toBe(amount)
  })
})

describe('the state of a total', () => {
  test('is the weakest of its figures', () => {
    const mixed = [
      report('revenue', 'north', year(2021), '1', { status: 'final' }),
      report('revenue', 'centre', year(2021), '1', { status: 'estimated' }),
      report('revenue', 'south', year(2021), '1', { status: 'provisional' }),
    ]
    expect(roll(mixed, { over: children })).toMatchObject({ status: 'estimated' })
    expect(valueOf(roll(mixed, { over: children, statuses: ['final', 'provisional'] }))).toBe('statusNotAccepted')
  })

  test.each([
    ['over', undefined, 'over'],
    ['over', 'atLeast', 'over'],
    ['atLeast', undefined, 'atLeast'],
    ['over', 'under', 'about'],
    ['about', 'over', 'about'],
    ['atMost', 'under', 'under'],
  ] as const)('is %s and %s: %s', (a, b, both) => {
    const rows = [
      report('revenue', 'north', year(2021), '1', { qualifier: a }),
      report('revenue', 'centre', year(2021), '1', b === undefined ? {} : { qualifier: b }),
      report('revenue', 'south', year(2021), '1'),
    ]
    expect(roll(rows, { over: children })).toMatchObject({ qualifier: both })
  })
})

describe('reports that cannot be used as they stand', () => {
  const year21 = [
    report('revenue', 'north', year(2021), '1'),
    report('revenue', 'centre', year(2021), '2'),
    report('revenue', 'south', year(2021), '3'),
  ]

  test('a ward that reports two figures contradicts itself, whatever the policy', () => {
    const twice = [...year21, report('revenue', 'south', year(2021), '4')]
    for (const missing of ['refuse', 'skip', 'carryForward'] as const) {
      const result = roll(twice, { over: children, missing })
      expect(valueOf(result)).toBe('conflictingObservations')
      expect(codesOf(result)).toEqual(['aggregate.reportedTwice', 'aggregate.reportedTwice'])
    }
  })

  test('a ward that repeats its figure does not', () => {
    const again = { ...report('revenue', 'south', year(2021), '3'), id: 'again' }
    expect(valueOf(roll([...year21, again], { over: children }))).toBe('6')
  })

  test('a unit outside the tree is left out and named', () => {
    const areas = [
      { id: 'city', name: { vi: 'Tên' }, level: 'district' as const },
      ...wards,
      { id: 'elsewhere', name: { vi: 'Tên' }, level: 'commune' as const },
    ]
    const plan = cityWith([...year21, report('revenue', 'elsewhere', year(2021), '9')], { areas })
    const result = rollUp(plan, { indicator: 'revenue', period: year(2021), over: children })
    expect(valueOf(result)).toBe('6')
    expect(result.issues).toMatchObject([
      {
        code: 'aggregate.areaOutside',
        path: ['observations', `revenue elsewhere 2021 9  `],
        expected: 'city',
        received: 'elsewhere',
      },
    ])
    const ask = () => rollUp(plan, { indicator: 'revenue', period: year(2021), over: { areas: ['elsewhere'] } })
    expect(usageErrorOf(ask).code).toBe('aggregate.areaOutside')
  })

  test('a period half outside the year is left out and named; one around it or inside it is not', () => {
    const odd = [
      report('revenue', 'north', dates('2020-12-01', '2021-02-28'), '9'),
      report('revenue', 'north', years(2021, 2025), '9'),
      report('revenue', 'north', q(1), '9'),
      report('revenue', 'north', upTo('2021-06-30'), '9'),
    ]
    const result = roll([...year21, ...odd], { over: children })
    expect(valueOf(result)).toBe('6')
    expect(codesOf(result)).toEqual(['aggregate.periodAcross'])
  })

  test('a cumulative report of four months is not out of place in the second quarter', () => {
    const cumulative = [
      report('revenue', 'north', q(1), '33'),
      report('revenue', 'north', dates('2021-01-01', '2021-04-30'), '44'),
      report('revenue', 'north', firstHalf(2021), '66'),
    ]
    const result = roll(cumulative, { period: q(2), area: 'north', over: {} })
    expect(valueOf(result)).toBe('33')
    expect(codesOf(result)).toEqual([])
    const alone = roll(cumulative.slice(1), { period: q(2), area: 'north', over: {} })
    expect(codesOf(alone)).toEqual(['aggregate.periodAcross'])
  })

  test('a figure in a unit of something else adds to nothing', () => {
    const plan = cityWith(year21)
    const odd = {
      ...plan,
      observations: plan.observations.map((row) => ({ ...row, quantity: { ...row.quantity, unit: 'hectare' } })),
    }
    const result = rollUp(odd, { indicator: 'revenue', period: year(2021), over: children, missing: 'skip' })
    expect(valueOf(result)).toBe('unitsDiffer')
    expect(codesOf(result)).toEqual(Array(3).fill('aggregate.mixedUnits'))
  })
})

test('of very many reports that cannot be used, a hundred are named and the others counted', () => {
  const across = Array.from({ length: 10_001 }, (_, at) => ({
    ...report('revenue', 'north', dates('2020-12-01', '2021-02-28'), '1'),
    id: String(at),
  }))
  const { issues } = roll(across, { over: children })
  expect(issues).toHaveLength(101)
  expect(issues.at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '≥ 9900' })
})

describe('a request that makes no sense is a mistake of the program', () => {
  test.each([
    ['an indicator that is none', { indicator: 'toString' }, 'plan.unknownReference'],
    ['a unit that is none', { area: 'constructor' }, 'area.unknown'],
    ['a ward that is none', { over: { areas: ['north', '__proto__'] } }, 'area.unknown'],
    ['a ward twice', { over: { areas: ['north', 'north'] } }, 'aggregate.areasOverlap'],
    ['a ward and the city', { over: { areas: ['north', 'city'] } }, 'aggregate.areasOverlap'],
    ['quarters that leave out the third', { over: { periods: [q(1), q(2), q(4)] } }, 'aggregate.periodsDoNotCover'],
    [
      'a half and its quarter',
      { over: { periods: [firstHalf(2021), q(2), q(3), q(4)] } },
      'aggregate.periodsDoNotCover',
    ],
    ['quarters of another year', { over: { periods: [q(1)] }, period: year(2020) }, 'aggregate.periodsDoNotCover'],
    ['no periods', { over: { periods: [] } }, 'aggregate.periodsDoNotCover'],
    ['years of a quarter', { over: { periods: 'year' }, period: q(1) }, 'period.notDivisible'],
  ] as const)('%s', (_, request, code) => {
    expect(usageErrorOf(() => roll(revenue, request)).code).toBe(code)
  })
})

test('several indicators are rolled up alike, in the order asked for', () => {
  const plan = cityWith(revenue)
  const results = rollUpEach(plan, { indicators: ['households', 'revenue'], period: year(2021), over: both })
  expect(results.map(valueOf)).toEqual(['noObservation', '214'])
  expect(rollUpEach(plan, { period: year(2021), over: both })).toHaveLength(indicators.length)
  expect(results[1]).toEqual(rollUp(plan, { indicator: 'revenue', period: year(2021), over: both }))
})
