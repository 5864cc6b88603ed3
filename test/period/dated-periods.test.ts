import { describe, expect, test } from 'vitest'
import {
  dates,
  day,
  firstHalf,
  month,
  type Period,
  periodBounds,
  quarter,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { type IssueCode, limits } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('periods given by days', () => {
  test('from the first of January to the date of the plan', () => {
    const period = dates('2020-01-01', '2020-08-24')
    expect(period).toBe('2020-01-01/2020-08-24')
    expect(periodBounds(period)).toEqual({ start: '2020-01-01', end: '2020-08-24' })
  })

  test('a single day is its date', () => {
    expect(day('2020-06-30')).toBe('2020-06-30')
    expect(dates('2020-06-30', '2020-06-30')).toBe('2020-06-30')
    expect(periodBounds(day('2020-06-30'))).toEqual({ start: '2020-06-30', end: '2020-06-30' })
  })

  test('"lũy kế đến 30/6/2020" has an end and no start', () => {
    expect(upTo('2020-06-30')).toBe('../2020-06-30')
    expect(periodBounds(upTo('2020-06-30'))).toEqual({ end: '2020-06-30' })
  })

  test.each<[from: string, to: string, period: Period]>([
    ['2020-02-01', '2020-02-29', month(2020, 2)],
    ['2021-02-01', '2021-02-28', month(2021, 2)],
    ['2020-07-01', '2020-09-30', quarter(2020, 3)],
    ['2020-01-01', '2020-06-30', firstHalf(2020)],
    ['2020-01-01', '2020-12-31', year(2020)],
    ['2021-01-01', '2025-12-31', years(2021, 2025)],
  ])('all days from %s to %s are %s', (from, to, period) => {
    expect(dates(from, to)).toBe(period)
  })

  test('1 to 28 February is the month in 2021 and not in 2020', () => {
    expect(dates('2021-02-01', '2021-02-28')).toBe('2021-02')
    expect(dates('2020-02-01', '2020-02-28')).toBe('2020-02-01/2020-02-28')
  })
})

describe('a mistake in a program', () => {
  test.each<[says: string, make: () => Period, code: IssueCode]>([
    ['30 February', () => day('2020-02-30'), 'period.noSuchDay'],
    ['31 June', () => upTo('2020-06-31'), 'period.noSuchDay'],
    ['a Vietnamese date', () => day('30/06/2020'), 'period.malformedDate'],
    ['no date', () => upTo(''), 'period.malformedDate'],
    ['a month for a date', () => dates('2020-01', '2020-06-30'), 'period.malformedDate'],
    ['an end before the start', () => dates('2020-08-24', '2020-01-01'), 'period.reversed'],
    ['too many years', () => dates('1800-01-02', `${1800 + limits.periodYears}-01-01`), 'period.tooLong'],
  ])('%s is refused', (_says, make, code) => {
    expect(usageErrorOf(make).code).toBe(code)
  })
})
