import { type Result, success, valueOf } from '../result/index.ts'
import type { CalendarDate } from './calendar-date.ts'
import { yearEarlier } from './day-arithmetic.ts'
import { lastDayOf, monthOfDay } from './month-index.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import { type Span, spanOfDays, spanOfMonths } from './span.ts'
import { periodOf } from './write-span.ts'

/**
 * The same period one year earlier: the same months, or the same days, 28 February standing for 29 February. A
 * cumulative period up to the last day of a month stays one. Throws a `UsageError` before the year 1000.
 *
 * @vi cùng kỳ năm trước
 * @example
 * samePeriodLastYear(firstHalf(2021))
 * //=> '2020-S1'
 */
export function samePeriodLastYear(period: Period): Period {
  return periodOf(lastYear(spanOf(period)))
}

function lastYear(span: Span): Result<Span> {
  if (span.kind === 'months') return spanOfMonths(span.first - 12, span.count)
  if (span.kind === 'days') return spanOfDays(valueOf(yearEarlier(span.start)), valueOf(yearEarlier(span.end)))
  return success({ kind: 'upTo', end: sameEnd(span.end) })
}

function sameEnd(end: CalendarDate): CalendarDate {
  const earlier = valueOf(yearEarlier(end))
  return end === lastDayOf(monthOfDay(end)) ? lastDayOf(monthOfDay(earlier)) : earlier
}
