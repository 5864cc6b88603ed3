import { type Result, success, usageError, valueOf } from '../result/index.ts'
import type { CalendarDate } from './calendar-date.ts'
import { dayCount, daysLater, yearEarlier } from './day-arithmetic.ts'
import { lastDayOf, monthOfDay } from './month-index.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import { type Span, spanOfDays, spanOfMonths } from './span.ts'
import { periodOf } from './write-span.ts'

/**
 * The period that lies so many of its own lengths later, or earlier for a negative count: in months where the period is
 * made of months, else in days. Throws a `UsageError` when the start is not printed, the count is not whole, or the
 * result leaves the years 1000 to 9999.
 *
 * @vi dịch kỳ
 * @example
 * shiftPeriod(quarter(2020, 3), 2)
 * //=> '2021-Q1'
 */
export function shiftPeriod(period: Period, count: number): Period {
  if (!Number.isSafeInteger(count)) throw usageError('period.shift', { expected: '…, -1, 0, 1, …', received: count })
  return periodOf(shifted(spanOf(period), count))
}

function shifted(span: Span, count: number): Result<Span> {
  if (span.by === 'end') throw usageError('period.startNotStated', { received: `../${span.end}` })
  if (span.by === 'months') return spanOfMonths(span.first + count * span.count, span.count)
  const days = count * dayCount(span.start, span.end)
  return spanOfDays(valueOf(daysLater(span.start, days)), valueOf(daysLater(span.end, days)))
}

/**
 * The adjacent period of the same length just before. Throws a `UsageError` when the start is not printed.
 *
 * @vi kỳ trước
 * @example
 * previousPeriod(month(2021, 1))
 * //=> '2020-12'
 */
export function previousPeriod(period: Period): Period {
  return shiftPeriod(period, -1)
}

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
  if (span.by === 'months') return spanOfMonths(span.first - 12, span.count)
  if (span.by === 'days') return spanOfDays(valueOf(yearEarlier(span.start)), valueOf(yearEarlier(span.end)))
  return success({ by: 'end', end: sameMonthEnd(span.end) })
}

function sameMonthEnd(end: CalendarDate): CalendarDate {
  const month = monthOfDay(end)
  return end === lastDayOf(month) ? lastDayOf(month - 12) : valueOf(yearEarlier(end))
}
