import type { Period } from './period.ts'
import { periodBounds } from './period-bounds.ts'

/**
 * Whether every day of the second period belongs to the first. A cumulative period whose start is not printed contains
 * only itself and lies only in itself: nothing else is known of it.
 *
 * @vi kỳ nằm trong kỳ
 * @example
 * contains(year(2020), firstHalf(2020))
 * //=> true
 */
export function contains(outer: Period, inner: Period): boolean {
  const [around, within] = [periodBounds(outer), periodBounds(inner)]
  if (around.start === undefined || within.start === undefined) {
    return around.start === within.start && around.end === within.end
  }
  return around.start <= within.start && within.end <= around.end
}
