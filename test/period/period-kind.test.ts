import { expect, test } from 'vitest'
import {
  dates,
  day,
  firstHalf,
  month,
  monthsOf,
  nineMonths,
  nMonths,
  type Period,
  type PeriodKind,
  periodKind,
  quarter,
  secondHalf,
  upTo,
  year,
  yearOf,
  years,
} from '../../src/period/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

test.each<[period: Period, kind: PeriodKind, months: number | undefined, year: number | undefined]>([
  [day('2020-06-30'), 'day', undefined, 2020],
  [month(2020, 6), 'month', 1, 2020],
  [quarter(2020, 3), 'quarter', 3, 2020],
  [firstHalf(2020), 'half', 6, 2020],
  [secondHalf(2020), 'half', 6, 2020],
  [nineMonths(2020), 'nineMonths', 9, 2020],
  [nMonths(2020, 5), 'months', 5, 2020],
  [nMonths(2020, 11), 'months', 11, 2020],
  [dates('2020-02-01', '2020-04-30'), 'months', 3, 2020],
  [dates('2020-04-01', '2020-09-30'), 'months', 6, 2020],
  [dates('2020-04-01', '2020-12-31'), 'months', 9, 2020],
  [dates('2020-11-01', '2021-01-31'), 'months', 3, undefined],
  [dates('2020-07-01', '2021-06-30'), 'months', 12, undefined],
  [dates('2020-01-01', '2021-06-30'), 'months', 18, undefined],
  [year(2021), 'year', 12, 2021],
  [years(2021, 2025), 'years', 60, undefined],
  [dates('2020-01-01', '2020-08-24'), 'dates', undefined, 2020],
  [dates('2020-12-31', '2021-01-01'), 'dates', undefined, undefined],
  [upTo('2020-06-30'), 'upTo', undefined, undefined],
])('%s is of kind %s, of %s months, in the year %s', (period, kind, months, calendarYear) => {
  expect([periodKind(period), monthsOf(period), yearOf(period)]).toEqual([kind, months, calendarYear])
})

test('a text that was never checked is refused, not taken for a period', () => {
  const unchecked = JSON.parse('"6 tháng"') as Period
  for (const ask of [periodKind, monthsOf, yearOf])
    expect(usageErrorOf(() => ask(unchecked)).code).toBe('period.malformed')
})
