import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'
import type { MonthSpan } from './span.ts'

/**
 * What sort of period it is. `nineMonths` starts in January; `months` is any other number of whole months, `years` more
 * than one whole year, `dates` any other days, `upTo` a cumulative period whose start is not printed.
 *
 * @vi loại kỳ
 */
export type PeriodKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'nineMonths'
  | 'months'
  | 'year'
  | 'years'
  | 'dates'
  | 'upTo'

/**
 * The kind of a period.
 *
 * @vi loại kỳ
 * @example
 * periodKind(nMonths(2020, 6))
 * //=> 'half'
 */
export function periodKind(period: Period): PeriodKind {
  const span = spanOf(period)
  if (span.kind === 'upTo') return 'upTo'
  if (span.kind === 'days') return span.start === span.end ? 'day' : 'dates'
  return kindOfMonths(span)
}

/** The kind of period that covers whole months. */
export function kindOfMonths({ first, count }: MonthSpan): Exclude<PeriodKind, 'day' | 'dates' | 'upTo'> {
  if (count === 1) return 'month'
  if (count === 3 && first % 3 === 0) return 'quarter'
  if (count === 6 && first % 6 === 0) return 'half'
  if (first % 12 !== 0) return 'months'
  if (count === 9) return 'nineMonths'
  return count % 12 !== 0 ? 'months' : count === 12 ? 'year' : 'years'
}
