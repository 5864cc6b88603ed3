import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarKind,
  dates,
  day,
  firstHalf,
  monthsOf,
  nineMonths,
  type Period,
  periodBounds,
  periodKind,
  periodsWithin,
  quarter,
  shiftPeriod,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { calendarPeriods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('the parts of a period', () => {
  test.each<[period: Period, kind: CalendarKind, parts: readonly string[]]>([
    [year(2020), 'quarter', ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4']],
    [year(2020), 'half', ['2020-S1', '2020-S2']],
    [year(2020), 'year', ['2020']],
    [nineMonths(2020), 'quarter', ['2020-Q1', '2020-Q2', '2020-Q3']],
    [quarter(2020, 2), 'month', ['2020-04', '2020-05', '2020-06']],
    [dates('2020-11-01', '2021-01-31'), 'month', ['2020-11', '2020-12', '2021-01']],
    [years(2021, 2025), 'year', ['2021', '2022', '2023', '2024', '2025']],
  ])('%s has of each %s %j', (period, kind, parts) => {
    expect(periodsWithin(period, kind)).toEqual(parts)
  })

  test('a year has twelve months', () => {
    expect(periodsWithin(year(2020), 'month')).toHaveLength(12)
  })

  test.each<[period: Period, kind: CalendarKind]>([
    [nineMonths(2020), 'half'],
    [firstHalf(2020), 'year'],
    [dates('2020-02-01', '2020-04-30'), 'quarter'],
    [dates('2020-07-01', '2021-06-30'), 'year'],
    [dates('2020-01-01', '2020-08-24'), 'month'],
    [day('2020-06-30'), 'month'],
    [upTo('2020-06-30'), 'month'],
  ])('%s is not made of each %s', (period, kind) => {
    expect(usageErrorOf(() => periodsWithin(period, kind)).code).toBe('period.notDivisible')
  })

  test.each(['week', 'constructor', '__proto__', 'toString'])('there is no division into %s', (kind) => {
    expect(usageErrorOf(() => periodsWithin(year(2020), kind as CalendarKind)).code).toBe('period.notDivisible')
  })
})

describe('laws', () => {
  test('months follow each other without a gap from the first day to the last', () => {
    fc.assert(
      fc.property(calendarPeriods, (period) => {
        const months = periodsWithin(period, 'month')
        const [first, last] = [months[0] ?? period, months.at(-1) ?? period]
        expect(months).toHaveLength(monthsOf(period) ?? 0)
        expect(months).toEqual(months.map((_, n) => shiftPeriod(first, n)))
        expect({ start: periodBounds(first).start, end: periodBounds(last).end }).toEqual(periodBounds(period))
      }),
      { numRuns: runs },
    )
  })

  test('each part is of the kind asked for', () => {
    const kinds = fc.constantFrom<CalendarKind>('month', 'quarter', 'half', 'year')
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 0, max: 9 }), kinds, (first, more, kind) => {
        const parts = periodsWithin(years(first, first + more), kind)
        expect(new Set(parts.map(periodKind))).toEqual(new Set([kind]))
      }),
      { numRuns: runs },
    )
  })
})
