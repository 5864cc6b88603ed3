import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { type CalendarDate, calendarDate } from './calendar-date.ts'
import { UtcDate } from './utc-date.ts'

/** A month as the number of months since January of the year 0. */
export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1
}

/** The month that a day lies in. */
export function monthOfDay(day: CalendarDate): number {
  return monthIndex(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
}

/** The year of a month. */
export function yearOfMonth(index: number): number {
  return Math.floor(index / 12)
}

/** A month as "2020-06". */
export function writeMonth(index: number): string {
  return `${yearOfMonth(index)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The first day of a month. */
export function firstDayOf(index: number): CalendarDate {
  return calendarDate(`${writeMonth(index)}-01`)
}

/** The last day of a month. */
export function lastDayOf(index: number): CalendarDate {
  const month = writeMonth(index)
  return calendarDate(`${month}-${getDaysInMonth(new UtcDate(month))}`)
}
