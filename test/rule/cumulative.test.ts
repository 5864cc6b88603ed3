import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dates,
  firstHalf,
  nineMonths,
  type Period,
  periodsWithin,
  quarter,
  upTo,
  year,
} from '../../src/period/index.ts'
import { type SeriesPoint, toCumulative, toIncrements } from '../../src/rule/index.ts'
import { quantity, type StandardUnit } from '../../src/unit/index.ts'

const point = (period: Period, amount: string, unit: StandardUnit = 'millionVnd'): SeriesPoint => ({
  period,
  quantity: quantity(amount, unit),
})

const toDate = [
  point(quarter(2021, 1), '10'),
  point(firstHalf(2021), '25.5'),
  point(nineMonths(2021), '25'),
  point(year(2021), '40'),
]
const quarterly = [
  point(quarter(2021, 1), '10'),
  point(quarter(2021, 2), '15.5'),
  point(quarter(2021, 3), '-0.5'),
  point(quarter(2021, 4), '15'),
]
const determinedAs = (value: readonly SeriesPoint[]) => ({ outcome: 'determined', value })

describe('cumulative figures', () => {
  test('become those of each quarter, and back, whatever their order', () => {
    expect(toIncrements([...toDate].reverse())).toEqual(determinedAs(quarterly))
    expect(toCumulative([...quarterly].reverse())).toEqual(determinedAs(toDate))
  })

  test('may be in units of one kind', () => {
    const mixed = [point(quarter(2021, 1), '10'), point(firstHalf(2021), '0.025', 'billionVnd')]
    expect(toIncrements(mixed)).toMatchObject({ value: [{}, { quantity: { amount: '0.015', unit: 'billionVnd' } }] })
  })

  test('may grow day by day', () => {
    const [oneDay, twoDays] = [dates('2021-01-01', '2021-01-01'), dates('2021-01-01', '2021-01-02')]
    expect(toIncrements([point(oneDay, '3'), point(twoDays, '7')])).toEqual(
      determinedAs([point(oneDay, '3'), point(dates('2021-01-02', '2021-01-02'), '4')]),
    )
  })

  test('of one period, or of none, are what they are', () => {
    expect(toIncrements([])).toEqual(determinedAs([]))
    expect(toCumulative([point(upToMay, '3')])).toEqual(determinedAs([point(upToMay, '3')]))
  })

  const upToMay = dates('2021-01-01', '2021-05-31')

  test.each([
    ['a start that is not printed', [point(upTo('2021-06-30'), '1')], 'baseNotStated'],
    ['two starts', [point(quarter(2021, 1), '1'), point(quarter(2021, 2), '2')], 'periodsDoNotFollow'],
    ['one end twice', [point(quarter(2021, 1), '1'), point(quarter(2021, 1), '2')], 'periodsDoNotFollow'],
    ['the last day of all twice', [point(year(9999), '1'), point(year(9999), '2')], 'periodsDoNotFollow'],
    ['things that differ', [point(quarter(2021, 1), '1'), point(firstHalf(2021), '2', 'tonne')], 'unitsDiffer'],
  ] as const)('with %s are undetermined', (_, points, reason) => {
    expect(toIncrements(points)).toEqual({ outcome: 'undetermined', reason })
  })

  test.each([
    ['a gap', [point(quarter(2021, 1), '1'), point(quarter(2021, 3), '2')], 'periodsDoNotFollow'],
    ['an overlap', [point(quarter(2021, 1), '1'), point(firstHalf(2021), '2')], 'periodsDoNotFollow'],
    ['a start that is not printed', [point(upTo('2021-06-30'), '1')], 'baseNotStated'],
    ['things that differ', [point(quarter(2021, 1), '1'), point(quarter(2021, 2), '2', 'tonne')], 'unitsDiffer'],
  ] as const)('are not made of periods with %s', (_, points, reason) => {
    expect(toCumulative(points)).toEqual({ outcome: 'undetermined', reason })
  })

  test('of any months are given back by their increments', () => {
    const months = periodsWithin(year(2021), 'month')
    const amounts = fc.array(fc.integer({ min: -1000, max: 100_000 }).map(String), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, (all) => {
        const increments = all.map((amount, at) => point(months[at] ?? year(2021), amount))
        const cumulative = toCumulative(increments)
        expect(cumulative.outcome === 'determined' && toIncrements(cumulative.value)).toEqual(determinedAs(increments))
      }),
    )
  })
})
