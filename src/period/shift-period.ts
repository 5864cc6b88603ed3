import { failure, issue, orThrow, periodCodes, type Result } from '../result/index.ts'
import { dayCount, daysLater } from './day-arithmetic.ts'
import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import { type Span, spanBetween, spanOfMonths } from './span.ts'
import { resultOf } from './write-span.ts'

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
  return orThrow(shiftedPeriod(period, count), periodCodes)
}

/** The shifted period, or the issue that there is none. */
export function shiftedPeriod(period: Period, count: number): Result<Period> {
  if (!Number.isSafeInteger(count))
    return failure(issue('period.shift', { expected: '…, -1, 0, 1, …', received: count }))
  return resultOf(shiftedSpan(spanOf(period), count))
}

function shiftedSpan(span: Span, count: number): Result<Span> {
  if (span.kind === 'upTo') return failure(issue('period.startNotStated', { received: `../${span.end}` }))
  if (span.kind === 'months') return spanOfMonths(span.first + count * span.count, span.count)
  const days = count * dayCount(span.start, span.end)
  return spanBetween(daysLater(span.start, days), daysLater(span.end, days))
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
