import type { Indicator, PriceBasis } from './indicator.ts'

/**
 * Whether two indicators may be compared as far as prices go: not constant with current prices, nor constant prices of
 * different years. A label that is left out is not held against a figure.
 *
 * @vi cùng loại giá
 */
export function samePrices({ priceBasis: a }: Indicator, { priceBasis: b }: Indicator): boolean {
  return a === undefined || b === undefined || labelOf(a) === labelOf(b)
}

function labelOf(basis: PriceBasis): string {
  return basis.prices === 'constant' ? `constant ${basis.year ?? ''}` : 'current'
}
