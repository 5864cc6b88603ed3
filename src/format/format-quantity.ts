import { inLocale, localeOf } from '../result/index.ts'
import { checkQuantity, type Quantity, singular, unitOf, type WithUnits } from '../unit/index.ts'
import { type FormatOptions, formatNumber } from './format-number.ts'

/**
 * A quantity with its unit as written: "3.696,0 tỷ đồng", "45,5%". Throws a `UsageError` for a unit that is neither a
 * standard one nor among the further units given.
 *
 * @vi viết đại lượng
 * @example
 * formatQuantity(quantity('3696.0', 'billionVnd'))
 * //=> '3.696,0 tỷ đồng'
 */
export function formatQuantity(quantity: Quantity, options: FormatOptions & WithUnits = {}): string {
  checkQuantity(quantity)
  const locale = localeOf(options)
  const { amount, unit } = quantity
  const { vi, en, code } = unitOf(unit, options.units)
  const symbol = inLocale({ vi, en: amount === '1' || amount === '-1' ? singular({ code, en }) : en }, locale)
  const joint = symbol.startsWith('%') || symbol.startsWith('‰') ? '' : ' '
  return `${formatNumber(amount, options)}${joint}${symbol}`
}
