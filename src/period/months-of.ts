import type { Period } from './period.ts'
import { spanOf } from './read-span.ts'

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
  return span.kind === 'months' ? span.count : undefined
}
