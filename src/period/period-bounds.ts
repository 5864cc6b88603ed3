import type { CalendarDate } from './calendar-date.ts'
import { firstDayOf, lastDayOf } from './month-index.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'

/** The first and the last day of a period, both counted; a cumulative period has no first day. */
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
  if (span.by === 'months') return { start: firstDayOf(span.first), end: lastDayOf(span.first + span.count - 1) }
  return span.by === 'days' ? { start: span.start, end: span.end } : { end: span.end }
}

/**
 * How many whole calendar months a period is made of, or undefined where it is not.
 *
 * @vi số tháng
 * @example
 * monthsOf(years(2021, 2025))
 * //=> 60
 */
export function monthsOf(period: Period): number | undefined {
  const span = spanOf(period)
  return span.by === 'months' ? span.count : undefined
}

/**
 * The calendar year that a period lies in, or undefined where it touches several or its start is not printed.
 *
 * @vi năm của kỳ
 * @example
 * yearOf(quarter(2020, 3))
 * //=> 2020
 */
export function yearOf(period: Period): number | undefined {
  const { start, end } = periodBounds(period)
  return start?.slice(0, 4) === end.slice(0, 4) ? Number(end.slice(0, 4)) : undefined
}
