import type { Period } from './period.ts'
import { periodBounds } from './period-bounds.ts'

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
