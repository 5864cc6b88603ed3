import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dates,
  day,
  firstHalf,
  month,
  nineMonths,
  nMonths,
  type Period,
  periodBounds,
  previousPeriod,
  quarter,
  secondHalf,
  shiftedPeriod,
  shiftPeriod,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import type { IssueCode } from '../../src/result/index.ts'
import { dayNumber, read } from '../oracle/calendar.ts'
import { boundedPeriods, calendarPeriods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('the period before', () => {
  test.each<[period: Period, before: Period | string]>([
    [month(2021, 1), month(2020, 12)],
    [month(2020, 3), month(2020, 2)],
    [quarter(2020, 1), quarter(2019, 4)],
    [firstHalf(2020), secondHalf(2019)],
    [secondHalf(2020), firstHalf(2020)],
    [nineMonths(2020), '2019-04-01/P9M'],
    [nMonths(2020, 2), '2019-11-01/P2M'],
    [year(2021), year(2020)],
    [years(2021, 2025), years(2016, 2020)],
    [day('2020-03-01'), day('2020-02-29')],
    [day('2021-01-01'), day('2020-12-31')],
    [dates('2020-08-10', '2020-08-16'), dates('2020-08-03', '2020-08-09')],
    [dates('2020-01-01', '2020-08-24'), dates('2019-05-09', '2019-12-31')],
  ])('of %s is %s', (period, before) => {
    expect(previousPeriod(period)).toBe(before)
  })
})

describe('a shift', () => {
  test.each<[period: Period, count: number, to: Period]>([
    [quarter(2020, 3), 2, quarter(2021, 1)],
    [quarter(2020, 3), 0, quarter(2020, 3)],
    [month(2020, 1), -1, month(2019, 12)],
    [month(2020, 6), 7, month(2021, 1)],
    [year(2020), 5, year(2025)],
    [years(2016, 2020), 1, years(2021, 2025)],
    [day('2020-02-28'), 2, day('2020-03-01')],
    [day('2021-02-28'), 2, day('2021-03-02')],
    [year(1000), 8999, year(9999)],
  ])('of %s by %i is %s', (period, count, to) => {
    expect(shiftPeriod(period, count)).toBe(to)
  })

  test.each<[says: string, shift: () => Period, code: IssueCode]>([
    ['before the calendar', () => previousPeriod(year(1000)), 'period.yearOutOfRange'],
    ['after the calendar', () => shiftPeriod(year(9999), 1), 'period.yearOutOfRange'],
    ['a day before the calendar', () => previousPeriod(day('1000-01-01')), 'period.yearOutOfRange'],
    ['a day after the calendar', () => shiftPeriod(day('9999-12-31'), 1), 'period.yearOutOfRange'],
    [
      'days partly after the calendar',
      () => shiftPeriod(dates('9999-12-01', '9999-12-16'), 1),
      'period.yearOutOfRange',
    ],
    ['by far too much', () => shiftPeriod(day('2020-01-01'), Number.MAX_SAFE_INTEGER), 'period.yearOutOfRange'],
    ['months by far too much', () => shiftPeriod(month(2020, 1), Number.MIN_SAFE_INTEGER), 'period.yearOutOfRange'],
    ['by half a period', () => shiftPeriod(year(2020), 0.5), 'period.shift'],
    ['by no number', () => shiftPeriod(year(2020), Number.NaN), 'period.shift'],
    ['by more than can be counted', () => shiftPeriod(year(2020), 2 ** 53), 'period.shift'],
    ['without a start', () => shiftPeriod(upTo('2020-06-30'), 1), 'period.startNotStated'],
    ['back without a start', () => previousPeriod(upTo('2020-06-30')), 'period.startNotStated'],
  ])('%s is refused', (_says, shift, code) => {
    expect(usageErrorOf(shift).code).toBe(code)
  })

  test('is also asked for without a throw', () => {
    expect(shiftedPeriod(quarter(2020, 3), 2)).toEqual({ ok: true, value: '2021-Q1', warnings: [] })
    expect(shiftedPeriod(upTo('2020-06-30'), 1)).toMatchObject({
      ok: false,
      issues: [{ code: 'period.startNotStated', received: '../2020-06-30' }],
    })
  })
})

describe('laws', () => {
  const count = fc.integer({ min: -9, max: 9 })

  test('there and back again is where it began', () => {
    fc.assert(
      fc.property(calendarPeriods, count, (period, n) => {
        expect(shiftPeriod(shiftPeriod(period, n), -n)).toBe(period)
      }),
      { numRuns: runs },
    )
  })

  test('two shifts are one by their sum', () => {
    fc.assert(
      fc.property(calendarPeriods, count, count, (period, n, m) => {
        expect(shiftPeriod(shiftPeriod(period, n), m)).toBe(shiftPeriod(period, n + m))
      }),
      { numRuns: runs },
    )
  })

  test('a period begins on the day after the one before it ends', () => {
    fc.assert(
      fc.property(boundedPeriods, (period) => {
        const before = dayNumber(read(periodBounds(previousPeriod(period)).end))
        expect(dayNumber(read(periodBounds(period).start ?? ''))).toBe(before + 1)
      }),
      { numRuns: runs },
    )
  })
})
