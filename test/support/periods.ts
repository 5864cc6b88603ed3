import fc from 'fast-check'
import {
  dates,
  day,
  firstHalf,
  month,
  nMonths,
  type Period,
  quarter,
  secondHalf,
  upTo,
  year,
  years,
} from '../../src/period/index.ts'
import { lengthOfMonth, write } from '../oracle/calendar.ts'

const someYear = fc.oneof(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1700, max: 9200 }))

/** Any day of the calendar, ends of months among them more often than chance would have it. */
export const calendarDays: fc.Arbitrary<string> = fc
  .tuple(
    someYear,
    fc.integer({ min: 1, max: 12 }),
    fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 31)),
  )
  .map(([y, m, d]) => write([y, m, Math.min(d, lengthOfMonth(y, m))]))

/** Months, quarters, halves, years and spans of years. */
export const calendarPeriods: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(someYear, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
  fc.tuple(someYear, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  someYear.map((y) => firstHalf(y)),
  someYear.map((y) => secondHalf(y)),
  fc.tuple(someYear, fc.integer({ min: 1, max: 12 })).map(([y, n]) => nMonths(y, n)),
  someYear.map((y) => year(y)),
  fc.tuple(someYear, fc.integer({ min: 1, max: 30 })).map(([y, n]) => years(y, y + n)),
)

/** Days from one to another, up to about three years. */
export const daySpans: fc.Arbitrary<Period> = fc.tuple(calendarDays, calendarDays).map(([a, b]) => {
  const near = write([Number(a.slice(0, 4)) + (Number(b.slice(0, 4)) % 3), Number(b.slice(5, 7)), 1])
  return a <= near ? dates(a, near) : dates(near, a)
})

/** Periods whose first day is known. */
export const boundedPeriods: fc.Arbitrary<Period> = fc.oneof(calendarPeriods, daySpans, calendarDays.map(day))

/** Periods of every kind. */
export const periods: fc.Arbitrary<Period> = fc.oneof(boundedPeriods, calendarDays.map(upTo))
