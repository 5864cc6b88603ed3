import { expectShape, localeOf } from '../result/index.ts'
import { type Bound, boundShape } from '../target/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { FormatOptions } from './format-number.ts'
import { formatNumber } from './format-number.ts'
import { formatQuantity } from './format-quantity.ts'

/**
 * A bound in words: "từ 9 đến 10%", "95% trở lên".
 *
 * @vi viết mức mục tiêu
 * @example
 * formatBound(between(percent('9'), percent('10')))
 * //=> 'từ 9 đến 10%'
 */
export function formatBound(bound: Bound, options: FormatOptions & WithUnits = {}): string {
  expectShape(boundShape, bound, 'bound')
  const english = localeOf(options) === 'en'
  if (bound.kind === 'unstated') return english ? 'not stated' : 'không ghi số'
  if (bound.kind === 'between') return formatRange(bound, options)
  const value = formatQuantity(bound.value, options)
  switch (bound.kind) {
    case 'exactly':
      return english ? `exactly ${value}` : `đúng ${value}`
    case 'atLeast':
      return english ? `at least ${value}` : `từ ${value} trở lên`
    case 'atMost':
      return english ? `at most ${value}` : `tối đa ${value}`
    case 'moreThan':
      return english ? `more than ${value}` : `trên ${value}`
    case 'lessThan':
      return english ? `less than ${value}` : `dưới ${value}`
    case 'bare':
      return value
  }
}

function formatRange(
  { low, high }: Extract<Bound, { readonly kind: 'between' }>,
  options: FormatOptions & WithUnits,
): string {
  const from = low.unit === high.unit ? formatNumber(low.amount, options) : formatQuantity(low, options)
  const to = formatQuantity(high, options)
  return options.locale === 'en' ? `${from} to ${to}` : `từ ${from} đến ${to}`
}
