import { addDays } from 'date-fns/addDays'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { failure, issue, type Result } from '../result/index.ts'
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts'
import { UtcDate } from './utc-date.ts'

/** The day so many days later, or earlier for a negative count; an issue outside the years 1000 to 9999. */
export function daysLater(day: CalendarDate, count: number): Result<CalendarDate> {
  return dayOf(addDays(new UtcDate(day), count))
}

/** The same day one year earlier, 28 February for 29 February; an issue outside the years 1000 to 9999. */
export function yearEarlier(day: CalendarDate): Result<CalendarDate> {
  return dayOf(addYears(new UtcDate(day), -1))
}

/** How many days there are from one day to another, both counted. */
export function dayCount(start: CalendarDate, end: CalendarDate): number {
  return differenceInCalendarDays(new UtcDate(end), new UtcDate(start)) + 1
}

function dayOf(date: UtcDate): Result<CalendarDate> {
  const year = date.getFullYear()
  if (year >= 1000 && year <= 9999) return parseCalendarDate(date.toISOString().slice(0, 10))
  return failure(issue('period.yearOutOfRange', { expected: '1000–9999' }))
}
