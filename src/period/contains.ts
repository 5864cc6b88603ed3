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

/**
 * Compares two periods by start, then by end: -1, 0 or 1. A start that is not printed comes first. Equal periods are
 * equal strings.
 *
 * @example
 * comparePeriods(firstHalf(2020), year(2020))
 * //=> -1
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const [left, right] = [periodBounds(a), periodBounds(b)]
  return compareTexts(left.start ?? '', right.start ?? '') || compareTexts(left.end, right.end)
}

function compareTexts(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}
