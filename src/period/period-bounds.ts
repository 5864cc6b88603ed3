import type { CalendarDate } from './calendar-date.ts'
import { firstDayOf, lastDayOf } from './month-index.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'

/**
 * The first and the last day of a period, both counted; no first day where none is printed.
 *
 * @vi ngày đầu và ngày cuối kỳ
 */
export type PeriodBounds = { readonly start?: CalendarDate; readonly end: CalendarDate }

/**
 * The first and the last day of a period, both counted. There is no `start` where none is printed.
 *
 * @vi ngày đầu và ngày cuối kỳ
 * @example
 * periodBounds(firstHalf(2020))
 * //=> { start: '2020-01-01', end: '2020-06-30' }
 */
export function periodBounds(period: Period): PeriodBounds {
  const span = spanOf(period)
  if (span.kind === 'months') return { start: firstDayOf(span.first), end: lastDayOf(span.first + span.count - 1) }
  return span.kind === 'days' ? { start: span.start, end: span.end } : { end: span.end }
}
