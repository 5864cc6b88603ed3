import { failure, issue, limits, type Result, success } from '../result/index.ts'
import type { CalendarDate } from './calendar-date.ts'
import { yearIssue } from './calendar-year.ts'
import { firstDayOf, lastDayOf, monthOfDay, yearOfMonth } from './month-index.ts'

/** What a period covers: whole months, days that are not whole months, or all up to a day from a start not printed. */
export type Span = MonthSpan | DaySpan | OpenSpan
export type MonthSpan = { readonly kind: 'months'; readonly first: number; readonly count: number }
export type DaySpan = { readonly kind: 'days'; readonly start: CalendarDate; readonly end: CalendarDate }
type OpenSpan = { readonly kind: 'upTo'; readonly end: CalendarDate }

/** So many whole months, if they lie within the calendar and the limit. */
export function spanOfMonths(first: number, count: number): Result<MonthSpan> {
  const beyond = yearIssue(yearOfMonth(first)) ?? yearIssue(yearOfMonth(first + count - 1))
  if (beyond !== undefined) return failure(beyond)
  return lengthFailure(count) ?? success({ kind: 'months', first, count })
}

/** All days from one to another, as whole months where they are whole months. */
export function spanOfDays(start: CalendarDate, end: CalendarDate): Result<MonthSpan | DaySpan> {
  if (end < start) return failure(issue('period.reversed', { expected: `≥ ${start}`, received: end }))
  const [first, last] = [monthOfDay(start), monthOfDay(end)]
  const count = last - first + 1
  if (start === firstDayOf(first) && end === lastDayOf(last)) return spanOfMonths(first, count)
  return lengthFailure(count) ?? success({ kind: 'days', start, end })
}

/** All days between two that may not hold. */
export function spanBetween(start: Result<CalendarDate>, end: Result<CalendarDate>): Result<Span> {
  if (!start.ok) return start
  return end.ok ? spanOfDays(start.value, end.value) : end
}

/** A period may touch twelve months for each year of the limit. */
function lengthFailure(months: number): Result<never> | undefined {
  if (months <= limits.periodYears * 12) return undefined
  return failure(issue('period.tooLong', { expected: `≤ ${limits.periodYears}`, received: Math.ceil(months / 12) }))
}
