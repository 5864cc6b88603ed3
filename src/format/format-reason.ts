import { inLocale, type ReasonCode, reasons } from '../result/index.ts'
import type { FormatOptions } from './format-number.ts'

/**
 * Why the domain gives no answer, in words.
 *
 * @vi lý do không xác định được
 * @example
 * formatReason('zeroBase', { locale: 'en' })
 * //=> 'the base is zero'
 */
export function formatReason(reason: ReasonCode, { locale = 'vi-VN' }: FormatOptions = {}): string {
  return inLocale(reasons[reason], locale)
}
