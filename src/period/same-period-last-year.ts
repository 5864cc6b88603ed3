import { orThrow, periodCodes, type Result, success } from '../result/index.ts'
import type { CalendarDate } from './calendar-date.ts'
import { yearEarlier } from './day-arithmetic.ts'
import { lastDayOf, monthOfDay } from './month-index.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import { type Span, spanBetween, spanOfMonths } from './span.ts'
import { resultOf } from './write-span.ts'

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
  return orThrow(periodLastYear(period), periodCodes)
}

/** The same period one year earlier, or the issue that the calendar has none. */
export function periodLastYear(period: Period): Result<Period> {
  return resultOf(spanLastYear(spanOf(period)))
}

function spanLastYear(span: Span): Result<Span> {
  if (span.kind === 'months') return spanOfMonths(span.first - 12, span.count)
  if (span.kind === 'days') return spanBetween(yearEarlier(span.start), yearEarlier(span.end))
  const end = yearEarlier(span.end)
  return end.ok ? success({ kind: 'upTo', end: keepMonthEnd(span.end, end.value) }) : end
}

function keepMonthEnd(day: CalendarDate, earlier: CalendarDate): CalendarDate {
  return day === lastDayOf(monthOfDay(day)) ? lastDayOf(monthOfDay(earlier)) : earlier
}
