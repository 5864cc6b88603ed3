import { type FormatOptions, formatNumber } from './format-number.ts'

/**
 * A numeral with its sign, also where it is positive; zero has none.
 *
 * @vi số có dấu
 */
export function formatSigned(numeral: string, options: FormatOptions = {}): string {
  return withSign(formatNumber(numeral, options))
}

/** As `formatSigned`, of a figure that is printed already. */
export function withSign(figure: string): string {
  return figure.startsWith('-') || !/[1-9]/.test(figure) ? figure : `+${figure}`
}
