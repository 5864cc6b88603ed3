import { failure, issue, limits, type Result, success } from '../result/index.ts'
import type { CalendarDate } from './calendar-date.ts'
import { firstDayOf, firstMonth, lastDayOf, lastMonth, monthOfDay, yearOfMonth } from './month-index.ts'

/** What a period covers: whole months, days that are not whole months, or all days up to one, from a start not printed. */
export type Span = MonthSpan | DaySpan | OpenSpan
export type MonthSpan = { readonly by: 'months'; readonly first: number; readonly count: number }
export type DaySpan = { readonly by: 'days'; readonly start: CalendarDate; readonly end: CalendarDate }
export type OpenSpan = { readonly by: 'end'; readonly end: CalendarDate }

/** So many whole months, if they lie within the calendar and the limit. */
export function spanOfMonths(first: number, count: number): Result<MonthSpan> {
  const last = first + count - 1
  if (first < firstMonth || last > lastMonth) {
    const received = yearOfMonth(first < firstMonth ? first : last)
    return failure(issue('period.yearOutOfRange', { expected: '1000–9999', received }))
  }
  return checkLength(count) ?? success({ by: 'months', first, count })
}

/** All days from one to another, as whole months where they are whole months. */
export function spanOfDays(start: CalendarDate, end: CalendarDate): Result<MonthSpan | DaySpan> {
  if (end < start) return failure(issue('period.reversed', { expected: `≥ ${start}`, received: end }))
  const [first, last] = [monthOfDay(start), monthOfDay(end)]
  const count = last - first + 1
  if (start === firstDayOf(first) && end === lastDayOf(last)) return spanOfMonths(first, count)
  return checkLength(count) ?? success({ by: 'days', start, end })
}

/** A period may touch as many months as the limit has years of twelve. */
function checkLength(months: number): Result<never> | undefined {
  if (months <= limits.periodYears * 12) return undefined
  const years = Math.ceil(months / 12)
  return failure(issue('period.tooLong', { expected: `≤ ${limits.periodYears}`, received: years }))
}
