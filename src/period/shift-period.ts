import { type Result, usageError, valueOf } from '../result/index.ts'
import { dayCount, daysLater } from './day-arithmetic.ts'
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
  if (span.kind === 'upTo') throw usageError('period.startNotStated', { received: `../${span.end}` })
  if (span.kind === 'months') return spanOfMonths(span.first + count * span.count, span.count)
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
