import { localeOf, type ReasonCode, reasons } from '../result/index.ts'
import type { FormatOptions } from './format-number.ts'
import { wordFor } from './word-for.ts'

/**
 * Why the domain gives no answer, in words.
 *
 * @vi lý do không xác định được
 * @example
 * formatReason('zeroBase', { locale: 'en' })
 * //=> 'the base is zero'
 */
export function formatReason(reason: ReasonCode, options: FormatOptions = {}): string {
  return wordFor(reason, reasons, localeOf(options))
}
