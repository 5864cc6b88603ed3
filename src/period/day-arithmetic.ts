import { addDays } from 'date-fns/addDays'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { failure, type Result } from '../result/index.ts'
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts'
import { yearIssue } from './calendar-year.ts'
import { UtcDate } from './utc-date.ts'

/** The day so many days later, or earlier for a negative count. */
export function daysLater(day: CalendarDate, count: number): Result<CalendarDate> {
  return dayOf(addDays(new UtcDate(day), count))
}

/** The same day one year earlier; 28 February for 29 February. */
export function yearEarlier(day: CalendarDate): Result<CalendarDate> {
  return dayOf(addYears(new UtcDate(day), -1))
}

/** How many days there are from one day to another, both counted. */
export function dayCount(start: CalendarDate, end: CalendarDate): number {
  return differenceInCalendarDays(new UtcDate(end), new UtcDate(start)) + 1
}

function dayOf(date: UtcDate): Result<CalendarDate> {
  const beyond = yearIssue(date.getFullYear())
  return beyond === undefined ? parseCalendarDate(date.toISOString().slice(0, 10)) : failure(beyond)
}
