import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { failure, issue, orThrow, periodCodes, type Result, success } from '../result/index.ts'
import { UtcDate } from './utc-date.ts'

declare const brand: unique symbol

/**
 * A day of the calendar as "2020-06-30", in the years 1000 to 9999, without a time or a time zone. Two of them compare
 * as text.
 *
 * @vi ngày
 */
export type CalendarDate = string & { readonly [brand]: 'CalendarDate' }

const yearMonthDay = /^([1-9][0-9]{3}-(?:0[1-9]|1[0-2]))-([0-9]{2})$/

/**
 * Reads a day of untrusted origin, strictly: four, two and two digits, and a day that the calendar has. Returns an
 * issue for anything else, 30 February included.
 *
 * @vi đọc ngày
 * @example
 * parseCalendarDate('2021-02-30').ok
 * //=> false
 */
export function parseCalendarDate(text: unknown): Result<CalendarDate> {
  const [, month, day] = (typeof text === 'string' && text.length === 10 && yearMonthDay.exec(text)) || []
  if (month === undefined) return failure(issue('period.malformedDate', { expected: '"2020-06-30"', received: text }))
  const days = getDaysInMonth(new UtcDate(month))
  if (Number(day) < 1 || Number(day) > days) {
    return failure(issue('period.noSuchDay', { expected: `${month}-01 … ${month}-${days}`, received: text }))
  }
  return success(text as CalendarDate)
}

/**
 * A day from its text. Throws a `UsageError` when the text is malformed or the calendar has no such day.
 *
 * @vi ngày
 * @example
 * calendarDate('2020-02-29')
 * //=> '2020-02-29'
 */
export function calendarDate(text: string): CalendarDate {
  return orThrow(parseCalendarDate(text), periodCodes)
}

/**
 * Whether a value is a day of the calendar.
 *
 * @vi có phải ngày
 * @example
 * isCalendarDate('2020-6-30')
 * //=> false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return parseCalendarDate(value).ok
}
