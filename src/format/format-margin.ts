import type { Measured } from '../evaluate/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { FormatOptions } from './format-number.ts'
import { formatQuantity } from './format-quantity.ts'
import { withSign } from './format-signed.ts'

/**
 * The distance to a bound with its sign; zero has none.
 *
 * @vi chênh lệch
 */
export function formatMargin(margin: Measured, options: FormatOptions & WithUnits = {}): string {
  return `${isAsPrinted(margin) ? '' : '≈ '}${withSign(formatQuantity(margin, options))}`
}

/** Whether the amount is the value itself, and not rounded from it. */
export function isAsPrinted({ exact, root }: Measured): boolean {
  return exact === undefined && root === undefined
}
