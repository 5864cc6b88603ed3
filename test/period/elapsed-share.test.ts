import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addRatios, compareRatios, lowestTerms, type Ratio, ratio } from '../../src/decimal/index.ts'
import {
  type CalendarKind,
  dates,
  day,
  elapsedShare,
  firstHalf,
  month,
  monthsOf,
  nineMonths,
  nMonths,
  type Period,
  periodBounds,
  periodsWithin,
  quarter,
  secondHalf,
  shiftPeriod,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import type { IssueCode } from '../../src/result/index.ts'
import { dayNumber, read } from '../oracle/calendar.ts'
import { daySpans } from '../support/periods.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const one: Ratio = ratio('1', '1')
const sum = (shares: readonly Ratio[]): Ratio => lowestTerms(shares.reduce(addRatios, ratio('0', '1')))

describe('whole months over whole months', () => {
  test.each<[part: Period, whole: Period, numerator: string, denominator: string]>([
    [firstHalf(2020), year(2020), '1', '2'],
    [firstHalf(2021), year(2021), '1', '2'],
    [secondHalf(2020), year(2020), '1', '2'],
    [quarter(2020, 1), year(2020), '1', '4'],
    [quarter(2020, 2), firstHalf(2020), '1', '2'],
    [nineMonths(2020), year(2020), '3', '4'],
    [nMonths(2020, 7), year(2020), '7', '12'],
    [month(2020, 2), quarter(2020, 1), '1', '3'],
    [year(2021), years(2021, 2025), '1', '5'],
    [firstHalf(2020), nineMonths(2020), '2', '3'],
    [year(2020), year(2020), '1', '1'],
    [dates('2020-01-01', '2020-02-29'), year(2020), '1', '6'],
  ])('%s is of %s %s/%s', (part, whole, numerator, denominator) => {
    expect(elapsedShare(part, whole)).toEqual({ numerator, denominator })
  })
})

describe("days over days, where a bound is not a month's", () => {
  test.each<[part: Period, whole: Period, numerator: string, denominator: string]>([
    [dates('2020-01-01', '2020-08-24'), year(2020), '79', '122'],
    [dates('2021-01-01', '2021-08-24'), year(2021), '236', '365'],
    [day('2020-02-29'), year(2020), '1', '366'],
    [day('2020-02-29'), month(2020, 2), '1', '29'],
    [firstHalf(2020), dates('2020-01-01', '2020-08-24'), '182', '237'],
    [day('2020-06-30'), day('2020-06-30'), '1', '1'],
  ])('%s is of %s %s/%s', (part, whole, numerator, denominator) => {
    expect(elapsedShare(part, whole)).toEqual({ numerator, denominator })
  })
})

describe('what has no share', () => {
  test.each<[part: Period, whole: Period, code: IssueCode]>([
    [year(2020), firstHalf(2020), 'period.notWithin'],
    [firstHalf(2020), year(2021), 'period.notWithin'],
    [dates('2019-12-31', '2020-01-01'), year(2020), 'period.notWithin'],
    [upTo('2020-06-30'), year(2020), 'period.notWithin'],
    [month(2020, 6), upTo('2020-06-30'), 'period.notWithin'],
    [upTo('2020-06-30'), upTo('2020-06-30'), 'period.startNotStated'],
  ])('%s of %s is refused', (part, whole, code) => {
    expect(usageErrorOf(() => elapsedShare(part, whole)).code).toBe(code)
  })
})

describe('laws', () => {
  test.each<CalendarKind>(['month', 'quarter', 'half', 'year'])(
    'the shares of each %s of a period add to 1',
    (kind) => {
      fc.assert(
        fc.property(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1, max: 9 }), (first, count) => {
          const whole = years(first, first + count)
          expect(sum(periodsWithin(whole, kind).map((part) => elapsedShare(part, whole)))).toEqual(one)
        }),
        { numRuns: runs },
      )
    },
  )

  test('by days, the share is the days of the one over the days of the other', () => {
    const length = (period: Period): bigint => {
      const { start, end } = periodBounds(period)
      return BigInt(dayNumber(read(end)) - dayNumber(read(start ?? '')) + 1)
    }
    fc.assert(
      fc.property(daySpans, fc.nat(), fc.nat(), (whole, skipped, more) => {
        const [days, first] = [Number(length(whole)), day(periodBounds(whole).start ?? '')]
        const from = skipped % days
        const to = from + (more % (days - from))
        const part = dates(shiftPeriod(first, from), shiftPeriod(first, to))
        fc.pre(monthsOf(part) === undefined || monthsOf(whole) === undefined)
        expect(elapsedShare(part, whole)).toEqual(lowestTerms(ratio(length(part), length(whole))))
      }),
      { numRuns: runs },
    )
  })

  test('a share lies above 0 and is 1 only for the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1000, max: 9999 }), (n, y) => {
        const share = elapsedShare(nMonths(y, n), year(y))
        expect(compareRatios(share, one)).toBe(n === 12 ? 0 : -1)
        expect(compareRatios(share, ratio('0', '1'))).toBe(1)
      }),
      { numRuns: runs },
    )
  })
})
