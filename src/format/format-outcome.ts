import type { Outcome } from '../evaluate/index.ts'
import { inLocale } from '../result/index.ts'
import type { FormatOptions } from './format-number.ts'
import { outcomeWords } from './words.ts'

/**
 * What an outcome is called.
 *
 * @vi kết quả: vượt, đạt, không đạt
 * @example
 * formatOutcome('exceeded')
 * //=> 'vượt'
 */
export function formatOutcome(outcome: Outcome, { locale = 'vi-VN' }: FormatOptions = {}): string {
  return inLocale(outcomeWords[outcome], locale)
}
