import { describe, expect, test } from 'vitest'
import {
  firstHalf,
  isPeriod,
  month,
  nineMonths,
  nMonths,
  type Period,
  periodBounds,
  quarter,
  secondHalf,
  year,
  years,
} from '../../src/period/index.ts'
import { type IssueCode, limits } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const table: readonly [says: string, period: Period, code: string, start: string, end: string][] = [
  ['kế hoạch năm 2021', year(2021), '2021', '2021-01-01', '2021-12-31'],
  ['6 tháng đầu năm 2020', firstHalf(2020), '2020-S1', '2020-01-01', '2020-06-30'],
  ['6 tháng cuối năm 2020', secondHalf(2020), '2020-S2', '2020-07-01', '2020-12-31'],
  ['quý I/2020', quarter(2020, 1), '2020-Q1', '2020-01-01', '2020-03-31'],
  ['quý II/2020', quarter(2020, 2), '2020-Q2', '2020-04-01', '2020-06-30'],
  ['quý III/2020', quarter(2020, 3), '2020-Q3', '2020-07-01', '2020-09-30'],
  ['quý IV/2020', quarter(2020, 4), '2020-Q4', '2020-10-01', '2020-12-31'],
  ['tháng 2/2020', month(2020, 2), '2020-02', '2020-02-01', '2020-02-29'],
  ['tháng 2/2021', month(2021, 2), '2021-02', '2021-02-01', '2021-02-28'],
  ['tháng 12/2020', month(2020, 12), '2020-12', '2020-12-01', '2020-12-31'],
  ['9 tháng đầu năm 2020', nineMonths(2020), '2020-01-01/P9M', '2020-01-01', '2020-09-30'],
  ['5 tháng đầu năm 2020', nMonths(2020, 5), '2020-01-01/P5M', '2020-01-01', '2020-05-31'],
  ['giai đoạn 2021-2025', years(2021, 2025), '2021-01-01/P5Y', '2021-01-01', '2025-12-31'],
  ['2020-2021', years(2020, 2021), '2020-01-01/P2Y', '2020-01-01', '2021-12-31'],
]

describe('the periods of plans and reports', () => {
  test.each(table)('%s has its code and its days', (_says, period, code, start, end) => {
    expect(period).toBe(code)
    expect(isPeriod(code)).toBe(true)
    expect(periodBounds(period)).toEqual({ start, end })
  })

  test('one stretch of time has one code, however it is named', () => {
    expect(nMonths(2020, 1)).toBe(month(2020, 1))
    expect(nMonths(2020, 3)).toBe(quarter(2020, 1))
    expect(nMonths(2020, 6)).toBe(firstHalf(2020))
    expect(nMonths(2020, 9)).toBe(nineMonths(2020))
    expect(nMonths(2020, 12)).toBe(year(2020))
    expect(years(2020, 2020)).toBe(year(2020))
  })

  test('the first and the last year of the calendar are periods', () => {
    expect([year(1000), year(9999)]).toEqual(['1000', '9999'])
  })
})

describe('a mistake in a program', () => {
  const wrongNumber = (value: number): number => value
  test.each<[says: string, make: () => Period, code: IssueCode]>([
    ['the year 999', () => year(999), 'period.yearOutOfRange'],
    ['the year 10000', () => year(10_000), 'period.yearOutOfRange'],
    ['the year 20', () => firstHalf(20), 'period.yearOutOfRange'],
    ['half a year in the number', () => secondHalf(2020.5), 'period.yearOutOfRange'],
    ['no number for a year', () => nineMonths(Number.NaN), 'period.yearOutOfRange'],
    ['no end of years', () => years(2021, Number.POSITIVE_INFINITY), 'period.yearOutOfRange'],
    ['no number for the first year', () => years(Number.NaN, 2021), 'period.yearOutOfRange'],
    ['a fifth quarter', () => quarter(2020, wrongNumber(5)), 'period.noSuchQuarter'],
    ['a quarter zero', () => quarter(2020, wrongNumber(0)), 'period.noSuchQuarter'],
    ['a quarter and a half', () => quarter(2020, wrongNumber(1.5)), 'period.noSuchQuarter'],
    ['a thirteenth month', () => month(2020, wrongNumber(13)), 'period.noSuchMonth'],
    ['a month zero', () => month(2020, wrongNumber(0)), 'period.noSuchMonth'],
    ['no months', () => nMonths(2020, wrongNumber(0)), 'period.monthCount'],
    ['thirteen months of a year', () => nMonths(2020, wrongNumber(13)), 'period.monthCount'],
    ['2025-2021', () => years(2025, 2021), 'period.reversed'],
    ['more years than the limit', () => years(1800, 1800 + limits.periodYears), 'period.tooLong'],
  ])('%s is refused', (_says, make, code) => {
    expect(usageErrorOf(make).code).toBe(code)
  })

  test('as many years as the limit are a period', () => {
    expect(years(1801, 1800 + limits.periodYears)).toBe(`1801-01-01/P${limits.periodYears}Y`)
  })

  test('the error says which numbers there are', () => {
    expect(() => quarter(2020, wrongNumber(5))).toThrow(
      'no such quarter (expected 1–4, found number 5); use a quarter from 1 to 4',
    )
  })
})
