import { success } from '../result/index.ts'
import { calendarDate } from './calendar-date.ts'
import type { Period } from './period.ts'
import { spanOfDays } from './span.ts'
import { periodOf } from './write-span.ts'

/**
 * A single day. Throws a `UsageError` when the calendar has no such day.
 *
 * @vi ngày
 * @example
 * day('2020-06-30')
 * //=> '2020-06-30'
 */
export function day(date: string): Period {
  return dates(date, date)
}

/**
 * The days from one to another, both counted; days that are whole months are those months. Throws a `UsageError` when
 * a day does not exist, the last comes before the first, or they span more than `limits.periodYears`.
 *
 * @vi từ ngày … đến ngày …
 * @example
 * dates('2020-01-01', '2020-08-24')
 * //=> '2020-01-01/2020-08-24'
 */
export function dates(from: string, to: string): Period {
  return periodOf(spanOfDays(calendarDate(from), calendarDate(to)))
}

/**
 * All that has accumulated by a day, from a start that is not printed. Throws a `UsageError` when the calendar has no
 * such day.
 *
 * @vi lũy kế đến ngày
 * @example
 * upTo('2020-06-30')
 * //=> '../2020-06-30'
 */
export function upTo(date: string): Period {
  return periodOf(success({ kind: 'upTo', end: calendarDate(date) }))
}
