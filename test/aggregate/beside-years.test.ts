import { describe, expect, test } from 'vitest'
import { besideYears } from '../../src/aggregate/index.ts'
import { decimal } from '../../src/decimal/index.ts'
import type { Indicator } from '../../src/indicator/index.ts'
import { firstHalf, year, years } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { atLeast, averageGrowth, bare, between, type Goal, level, unstated } from '../../src/target/index.ts'
import { percent, quantity, type UnitDefinition } from '../../src/unit/index.ts'
import { aim, cityWith, report } from '../support/city.ts'

const fiveYears = years(2021, 2025)
const money = (amount: string) => quantity(amount, 'millionVnd')
const count = (amount: string) => quantity(amount, 'household')

const longPlan = (...goals: readonly (readonly [of: string, goal: Goal])[]): Plan => ({
  ...cityWith([]),
  id: 'five-years',
  period: fiveYears,
  targets: goals.map(([of, goal]) => aim(of, goal, { period: fiveYears })),
})

/** A yearly plan with its target, and what the year brought where that is known. */
const yearly = (y: number, of: string, planned: string | undefined, actual?: string): Plan => {
  const value = of === 'revenue' ? money : count
  return cityWith(actual === undefined ? [] : [report(of, 'city', year(y), actual)], {
    targets: planned === undefined ? [] : [aim(of, level(bare(value(planned))), { period: year(y) })],
  })
}

describe('a five-year flow', () => {
  const plans = [2021, 2022, 2023, 2024, 2025].map((y, at) =>
    yearly(y, 'revenue', String(100 + at * 10), y < 2023 ? '105' : undefined),
  )
  const [row] = besideYears(longPlan(['revenue', level(atLeast(money('610')))]), plans)

  test('stands beside what each year was to bring and brought', () => {
    expect(
      row?.years.map(({ planned, actual }) => [
        planned.outcome === 'determined' ? planned.value.amount : planned.reason,
        actual.outcome === 'determined' ? actual.value.amount : actual.reason,
      ]),
    ).toEqual([
      ['100', '105'],
      ['110', '105'],
      ['120', 'noObservation'],
      ['130', 'noObservation'],
      ['140', 'noObservation'],
    ])
  })

  test('is asked for by its years together, or by ten less', () => {
    expect(row).toMatchObject({ planned: { value: { amount: '600' } }, difference: { value: { amount: '-10' } } })
  })

  test('is pending until all years have brought something', () => {
    expect(row?.evaluation.outcome).toBe('pending')
  })

  test('is judged by all five years together once they have', () => {
    const done = [2021, 2022, 2023, 2024, 2025].map((y) => yearly(y, 'revenue', '120', '125'))
    const [judged] = besideYears(longPlan(['revenue', level(atLeast(money('610')))]), done)
    expect(judged?.evaluation).toMatchObject({ outcome: 'exceeded', measured: { amount: '625' } })
  })

  test('is not added up where a year has no plan', () => {
    const [without] = besideYears(longPlan(['revenue', level(bare(money('610')))]), plans.slice(1))
    expect(without).toMatchObject({
      planned: { outcome: 'undetermined', reason: 'targetNotStated' },
      difference: { outcome: 'undetermined', reason: 'targetNotStated' },
    })
  })
})

describe('a five-year level', () => {
  test('is that of the last year, in its plan and in its result', () => {
    const plans = [2021, 2022, 2023, 2024, 2025].map((y, at) =>
      yearly(y, 'households', String(100 + at), String(100 + at)),
    )
    const [row] = besideYears(longPlan(['households', level(atLeast(count('104')))]), plans)
    expect(row).toMatchObject({ planned: { value: { amount: '104' } }, difference: { value: { amount: '0' } } })
    expect(row?.evaluation).toMatchObject({
      outcome: 'met',
      measured: { amount: '104' },
      target: { period: fiveYears },
      working: { inputs: [{ role: 'actual', period: year(2025) }, { role: 'planned' }] },
    })
  })
})

describe('an average growth over five years', () => {
  test('is judged by the first and the last year of all plans', () => {
    const plans = [2020, 2025].map((y) => yearly(y, 'revenue', undefined, y === 2020 ? '100' : '161.051'))
    const [row] = besideYears(longPlan(['revenue', averageGrowth(bare(percent('10')), { span: fiveYears })]), plans)
    expect(row).toMatchObject({ evaluation: { outcome: 'met' }, difference: { reason: 'notAQuantity' } })
  })
})

describe('what the plans leave open', () => {
  test.each([
    ['a range has no one figure', level(between(money('1'), money('2'))), 'notAQuantity'],
    ['an average growth neither', averageGrowth(bare(percent('9')), { span: fiveYears }), 'notAQuantity'],
  ] as const)('%s', (_, goal, reason) => {
    const [row] = besideYears(longPlan(['revenue', goal]), [])
    expect(row).toMatchObject({ difference: { outcome: 'undetermined', reason } })
  })

  test('an empty cell, a plan for part of a year, and a plan in another unit', () => {
    const [empty] = besideYears(longPlan(['revenue', level(unstated())]), [])
    expect(empty).toMatchObject({ difference: { reason: 'targetNotStated' } })
    const half = { ...longPlan(['revenue', level(bare(money('9')))]), period: firstHalf(2021) }
    const halfPlan = { ...half, targets: half.targets.map((each) => ({ ...each, period: firstHalf(2021) })) }
    expect(besideYears(halfPlan, [])).toMatchObject([{ years: [], planned: { reason: 'targetNotStated' } }])
    const plans = [2021, 2022, 2023, 2024, 2025].map((y) => yearly(y, 'households', '1'))
    const odd = { ...longPlan(), targets: [aim('households', level(bare(money('9'))), { period: fiveYears })] }
    expect(besideYears(odd, plans)[0]).toMatchObject({ difference: { reason: 'unitsDiffer' } })
  })

  test('two plans of one year that both ask for it', () => {
    const [row] = besideYears(longPlan(['revenue', level(bare(money('9')))]), [
      yearly(2021, 'revenue', '1'),
      yearly(2021, 'revenue', '2'),
    ])
    expect(row?.years[0]).toMatchObject({ planned: { outcome: 'undetermined', reason: 'severalTargets' } })
  })
})

describe('figures of a year that do not fit the longer plan', () => {
  const plan = longPlan(['revenue', level(bare(money('500')))])
  const year2021 = yearly(2021, 'revenue', '100', '105')
  const other = (more: Partial<Indicator>, tables: Partial<Plan> = {}): Plan => ({
    ...year2021,
    ...tables,
    indicators: year2021.indicators.map((each) => (each.id === 'revenue' ? { ...each, ...more } : each)),
  })
  const first = (of: Plan, ...plans: readonly Plan[]) => besideYears(of, plans)[0]?.years[0]

  test('as they are in other prices are not compared with it', () => {
    const constant = { ...plan, indicators: other({ priceBasis: { prices: 'constant', year: '2010' } }).indicators }
    const current = other({ priceBasis: { prices: 'current' } })
    const differ = { outcome: 'undetermined', reason: 'priceBasesDiffer' }
    expect(first(constant, current)).toMatchObject({ planned: differ, actual: differ })
    expect(first(constant, constant, year2021)).toMatchObject({
      planned: { value: { amount: '100' } },
      actual: { value: { amount: '105' } },
    })
  })

  test('as their unit is another one of the same name are not compared with it', () => {
    const bundle = (factor: string): UnitDefinition => ({
      code: 'bundle',
      dimension: 'money',
      factor: decimal(factor),
      vi: 'bó',
      en: 'bundle',
    })
    const inBundles = (factor: string): Plan => {
      const rows = other({ unit: 'bundle' }, { units: [bundle(factor)] })
      const asBundle = <Row>(row: Row): Row => JSON.parse(JSON.stringify(row).replaceAll('millionVnd', 'bundle'))
      return { ...rows, observations: rows.observations.map(asBundle), targets: rows.targets.map(asBundle) }
    }
    expect(first(plan, inBundles('5'))).toMatchObject({ actual: { value: { amount: '0.000525' } } })
    const own = { ...plan, units: [bundle('7')] }
    const differ = { outcome: 'undetermined', reason: 'unitsDiffer' }
    expect(first(own, inBundles('5'))).toMatchObject({ planned: differ, actual: differ })
  })
})
