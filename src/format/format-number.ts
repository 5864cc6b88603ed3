import { type DecimalInput, decimal, isDecimalString } from '../decimal/index.ts'
import { type Locale, localeOf } from '../result/index.ts'

/** In which language a text is written; Vietnamese unless said. */
export type FormatOptions = { readonly locale?: Locale }

const separators = { 'vi-VN': { thousands: '.', decimals: ',' }, en: { thousands: ',', decimals: '.' } } as const

/**
 * A decimal with separators, every digit kept: "3.696,0" in Vietnamese, "3,696.0" in English.
 *
 * @vi viết số
 * @example
 * formatNumber('10535.8')
 * //=> '10.535,8'
 */
export function formatNumber(value: DecimalInput, options: FormatOptions = {}): string {
  const numeral = isDecimalString(value) ? value : decimal(value)
  const { thousands, decimals } = separators[localeOf(options)]
  const [whole = '', fraction] = numeral.replace('-', '').split('.')
  const sign = numeral.startsWith('-') ? '-' : ''
  return `${sign}${inThousands(whole, thousands)}${fraction === undefined ? '' : decimals + fraction}`
}

function inThousands(digits: string, separator: string): string {
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(separator)
}
