import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dates,
  day,
  firstHalf,
  month,
  nineMonths,
  type Period,
  periodBounds,
  periodKind,
  periodLastYear,
  quarter,
  samePeriodLastYear,
  shiftPeriod,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { calendarPeriods, periods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('cùng kỳ năm trước', () => {
  test.each<[period: Period, lastYear: Period]>([
    [firstHalf(2020), firstHalf(2019)],
    [quarter(2020, 4), quarter(2019, 4)],
    [month(2020, 6), month(2019, 6)],
    [nineMonths(2020), nineMonths(2019)],
    [year(2021), year(2020)],
    [years(2021, 2025), years(2020, 2024)],
    [dates('2020-01-01', '2020-08-24'), dates('2019-01-01', '2019-08-24')],
    [dates('2020-11-15', '2021-02-14'), dates('2019-11-15', '2020-02-14')],
    [upTo('2020-06-30'), upTo('2019-06-30')],
    [day('2020-08-24'), day('2019-08-24')],
  ])('of %s is %s', (period, lastYear) => {
    expect(samePeriodLastYear(period)).toBe(lastYear)
  })

  test('29 February has 28 February for its day of last year', () => {
    expect(samePeriodLastYear(day('2020-02-29'))).toBe('2019-02-28')
    expect(samePeriodLastYear(dates('2020-01-15', '2020-02-29'))).toBe('2019-01-15/2019-02-28')
  })

  test('whole months stay whole months over a leap day', () => {
    expect(samePeriodLastYear(month(2021, 2))).toBe('2020-02')
    expect(periodBounds(samePeriodLastYear(dates('2021-01-01', '2021-02-28'))).end).toBe('2020-02-29')
  })

  test('"đến hết tháng 2" stays the end of February, a day before it stays that day', () => {
    expect(samePeriodLastYear(upTo('2021-02-28'))).toBe('../2020-02-29')
    expect(samePeriodLastYear(upTo('2020-02-29'))).toBe('../2019-02-28')
    expect(samePeriodLastYear(upTo('2021-02-27'))).toBe('../2020-02-27')
  })

  test.each([year(1000), day('1000-06-30'), upTo('1000-12-31'), dates('1000-12-31', '1001-01-01')])(
    '%s has no year before it',
    (period) => {
      expect(usageErrorOf(() => samePeriodLastYear(period)).code).toBe('period.yearOutOfRange')
      expect(periodLastYear(period)).toMatchObject({ ok: false, issues: [{ code: 'period.yearOutOfRange' }] })
    },
  )
})

describe('laws', () => {
  test('a year of months goes back by twelve of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        expect(samePeriodLastYear(month(y, m))).toBe(shiftPeriod(month(y, m), -12))
      }),
      { numRuns: runs },
    )
  })

  test('calendar periods keep their kind, and both ends go back by one year', () => {
    fc.assert(
      fc.property(calendarPeriods, (period) => {
        const [now, then] = [periodBounds(period), periodBounds(samePeriodLastYear(period))]
        expect(periodKind(samePeriodLastYear(period))).toBe(periodKind(period))
        expect(Number(now.start?.slice(0, 4)) - Number(then.start?.slice(0, 4))).toBe(1)
        expect(then.end.slice(4, 7)).toBe(now.end.slice(4, 7))
      }),
      { numRuns: runs },
    )
  })

  test('month and day stay, but for the end of February', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const [now, then] = [periodBounds(period).end.slice(4), periodBounds(samePeriodLastYear(period)).end.slice(4)]
        expect(now.startsWith('-02-2') ? then.slice(0, 5) : then).toBe(now.startsWith('-02-2') ? '-02-2' : now)
      }),
      { numRuns: runs },
    )
  })
})
