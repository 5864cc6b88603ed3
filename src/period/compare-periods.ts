import type { Period } from './period.ts'
import { periodBounds } from './period-bounds.ts'

/**
 * Compares two periods by start, then by end: -1, 0 or 1. A start that is not printed comes first. Equal periods are
 * equal strings.
 *
 * @vi thứ tự các kỳ
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
