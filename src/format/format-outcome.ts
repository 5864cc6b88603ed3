import type { Outcome } from '../evaluate/index.ts'
import { localeOf } from '../result/index.ts'
import type { FormatOptions } from './format-number.ts'
import { wordFor } from './word-for.ts'
import { outcomeWords } from './words.ts'

/**
 * What an outcome is called.
 *
 * @vi kết quả: vượt, đạt, không đạt
 * @example
 * formatOutcome('exceeded')
 * //=> 'vượt'
 */
export function formatOutcome(outcome: Outcome, options: FormatOptions = {}): string {
  return wordFor(outcome, outcomeWords, localeOf(options))
}
