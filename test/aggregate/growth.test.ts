import { describe, expect, test } from 'vitest'
import { contributionsOf, growthOf, indexSeriesOf, structureChangeOf, structureOf } from '../../src/aggregate/index.ts'
import { percentOf, type Ratio } from '../../src/decimal/index.ts'
import type { Indicator, PriceBasis } from '../../src/indicator/index.ts'
import { firstHalf, quarter, year } from '../../src/period/index.ts'
import { langSonCity2021 as langSon } from '../../src/plans/lang-son-city-2021/index.ts'
import type { Determined } from '../../src/result/index.ts'
import { bare, between, level, unstated } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { aim, cityWith, report } from '../support/city.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const current: PriceBasis = { prices: 'current' }
const constant = (base: string): PriceBasis => ({ prices: 'constant', year: base })

const output = (id: string, priceBasis?: PriceBasis, whole?: string): Indicator => ({
  id,
  name: { vi: id },
  unit: 'billionVnd',
  sector: 'economy',
  better: 'higher',
  measure: 'flow',
  ...(priceBasis === undefined ? {} : { priceBasis }),
  ...(whole === undefined ? {} : { partOf: { whole, coverage: 'complete' as const } }),
})

const money = (of: string, at: ReturnType<typeof year>, amount: string) =>
  report(of, 'city', at, amount, { quantity: quantity(amount, 'billionVnd') })

const observations = [
  money('farms', year(2019), '20'),
  money('works', year(2019), '50'),
  money('trade', year(2019), '30'),
  money('farms', year(2020), '22'),
  money('works', year(2020), '53'),
  money('trade', year(2020), '31.5'),
]

const economy = (prices?: PriceBasis, partPrices = prices) =>
  cityWith(observations, {
    indicators: [
      output('output', prices),
      output('farms', partPrices, 'output'),
      output('works', partPrices, 'output'),
      output('trade', partPrices, 'output'),
      { ...output('farms-2010', constant('2010')) },
      output('exports', prices, undefined),
    ],
    targets: [
      aim('output', level(bare(quantity('120', 'billionVnd')))),
      aim('farms', level(between(quantity('1', 'billionVnd'), quantity('2', 'billionVnd')))),
      aim('works', level(unstated())),
      aim('trade', level(bare(quantity('1', 'billionVnd')))),
      aim('trade', level(bare(quantity('2', 'billionVnd'))), { id: 'stretch', basis: { by: 'city', as: 'stretch' } }),
    ],
  })

const points = (value: Ratio) => percentOf(value, { places: 2, rounding: 'halfUp' })
const listed = (found: Determined<readonly { readonly id: string; readonly value: Ratio }[]>) =>
  found.outcome === 'determined' ? found.value.map(({ id, value }) => `${id} ${points(value)}`) : found.reason

const in2019 = { period: year(2019) }
const in2020 = { period: year(2020) }

describe('the structure of an indicator', () => {
  test('is the share of its complete parts', () => {
    expect(listed(structureOf(economy(), 'output', in2019))).toEqual(['farms 20.00', 'works 50.00', 'trade 30.00'])
  })

  test('moves between two years', () => {
    const moved = structureChangeOf(economy(), 'output', { current: in2020, base: in2019 })
    expect(listed(moved)).toEqual(['farms 0.66', 'works -0.23', 'trade -0.42'])
  })

  test('is undetermined where a part has no figure, or there are no parts', () => {
    expect(listed(structureOf(economy(), 'output', { period: year(2018) }))).toBe('noObservation')
    expect(listed(structureOf(economy(), 'exports', in2019))).toBe('noParts')
  })

  test('is not taken in two kinds of prices', () => {
    expect(listed(structureOf(economy(current, constant('2010')), 'output', in2019))).toBe('priceBasesDiffer')
    expect(listed(structureOf(economy(constant('2010'), constant('1994')), 'output', in2019))).toBe('priceBasesDiffer')
    expect(listed(structureOf(economy(constant('2010')), 'output', in2019))).toHaveLength(3)
  })
})

describe('the contributions to the growth of an indicator', () => {
  test('are 2, 3 and 1,5 points of 6,5', () => {
    const found = contributionsOf(economy(), 'output', { current: in2020, base: in2019 })
    expect(found.outcome === 'determined' && found.value.parts.map(({ value }) => points(value))).toEqual([
      '2.00',
      '3.00',
      '1.50',
    ])
    expect(found.outcome === 'determined' && points(found.value.growth)).toBe('6.50')
  })

  test('need the parts of the base as well', () => {
    expect(contributionsOf(economy(), 'output', { current: in2019, base: { period: year(2018) } })).toEqual({
      outcome: 'undetermined',
      reason: 'noBase',
    })
  })
})

describe('the growth of an indicator', () => {
  const growth = (of: string, from: string, plan = economy(current)) =>
    growthOf(plan, { current: { indicator: of, ...in2020 }, base: { indicator: from, ...in2019 } })

  test('is taken in one kind of prices, and of things of one kind', () => {
    expect(growth('farms', 'farms')).toMatchObject({ value: { numerator: '2', denominator: '20' } })
    expect(growth('farms', 'farms-2010')).toEqual({ outcome: 'undetermined', reason: 'priceBasesDiffer' })
    expect(growth('farms', 'works').outcome).toBe('determined')
  })

  test('is undetermined without a figure now or then', () => {
    expect(growth('output', 'farms')).toEqual({ outcome: 'undetermined', reason: 'noObservation' })
    expect(growth('farms', 'output')).toEqual({ outcome: 'undetermined', reason: 'noBase' })
  })

  test.each([
    ['a single figure', 'output', {}, 'determined'],
    ['a range', 'farms', {}, 'notAQuantity'],
    ['an empty cell', 'works', {}, 'targetNotStated'],
    ['two targets', 'trade', {}, 'severalTargets'],
    ['one of two by its basis', 'trade', { basis: { as: 'stretch' } }, 'determined'],
    ['no target', 'exports', {}, 'noObservation'],
  ] as const)('may be asked for by targets: %s', (_, indicator, more, answer) => {
    const found = growthOf(economy(), {
      current: { from: 'targets', indicator, period: year(2021), ...more },
      base: { indicator: 'farms', ...in2019 },
    })
    expect(found.outcome === 'determined' ? found.outcome : found.reason).toBe(answer)
  })

  test('of an indicator that the plan does not hold is a mistake of the program', () => {
    expect(usageErrorOf(() => growth('constructor', 'farms')).code).toBe('plan.unknownReference')
    expect(usageErrorOf(() => structureOf(economy(), 'toString', in2019)).code).toBe('plan.unknownReference')
  })
})

describe('a figure that is not exact', () => {
  const over = cityWith(
    [{ ...money('farms', year(2020), '22'), qualifier: 'over' }, money('farms', year(2019), '20')],
    {
      indicators: [output('output'), output('farms', undefined, 'output')],
    },
  )

  test('has no growth, no share and no place in a series', () => {
    const at = { indicator: 'farms', ...in2020 }
    expect(growthOf(over, { current: at, base: { indicator: 'farms', ...in2019 } })).toMatchObject({
      reason: 'onlyApproximate',
    })
    expect(growthOf(over, { current: { indicator: 'farms', ...in2019 }, base: at })).toMatchObject({
      reason: 'onlyApproximate',
    })
    expect(structureOf(over, 'output', in2020)).toMatchObject({ reason: 'onlyApproximate' })
    const movement = { current: in2019, base: in2020 }
    expect(structureChangeOf(over, 'output', { current: in2020, base: in2019 })).toMatchObject({
      reason: 'onlyApproximate',
    })
    expect(contributionsOf(over, 'output', movement)).toMatchObject({ reason: 'onlyApproximate' })
    expect(contributionsOf(over, 'output', { current: in2020, base: in2019 })).toMatchObject({
      reason: 'onlyApproximate',
    })
    expect(indexSeriesOf(over, 'farms', { periods: [year(2019), year(2020)], base: year(2019) })).toMatchObject({
      reason: 'onlyApproximate',
    })
  })
})

test('things of two kinds have no growth from one to the other', () => {
  const plan = cityWith([])
  const at = { current: { indicator: 'revenue', ...in2020 }, base: { indicator: 'people', ...in2019 } }
  expect(growthOf(plan, at)).toEqual({ outcome: 'undetermined', reason: 'unitsDiffer' })
})

test('a series is rolled up as asked', () => {
  const quarters = ([1, 2] as const).map((n) => report('revenue', 'north', quarter(2021, n), String(n * 10)))
  const plan = cityWith([...quarters, report('revenue', 'north', firstHalf(2020), '20')])
  const found = indexSeriesOf(plan, 'revenue', {
    periods: [firstHalf(2020), firstHalf(2021)],
    base: firstHalf(2020),
    area: 'north',
  })
  expect(found).toMatchObject({ value: [{}, { toBase: { value: { numerator: '30', denominator: '20' } } }] })
})

describe('the 2021 plan of Lạng Sơn city', () => {
  const targets = { period: year(2021), from: 'targets' } as const

  test('gives farming 1,45 %, industry and construction 46,22 %, services 52,33 % of 2021', () => {
    expect(listed(structureOf(langSon, 'total-output', targets))).toEqual([
      'agriculture-output 1.45',
      'industry-construction-output 46.22',
      'services-output 52.33',
    ])
  })

  test('prints no sectors for 2020, hence neither contributions nor a change of structure', () => {
    const movement = { current: targets, base: { period: year(2020) } }
    expect(contributionsOf(langSon, 'total-output', movement)).toEqual({ outcome: 'undetermined', reason: 'noBase' })
    expect(structureChangeOf(langSon, 'total-output', movement)).toEqual({
      outcome: 'undetermined',
      reason: 'noObservation',
    })
  })

  test('asks for a growth of exactly 10 %', () => {
    const found = growthOf(langSon, {
      current: { indicator: 'total-output', ...targets },
      base: { indicator: 'total-output', period: year(2020) },
    })
    expect(found.outcome === 'determined' && points(found.value)).toBe('10.00')
  })
})
