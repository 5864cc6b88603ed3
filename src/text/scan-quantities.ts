import { limits, type Result, success } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'
import { toScanned } from './figure.ts'
import { asGiven, cleaned } from './normalise.ts'
import { readable } from './readable.ts'
import type { ScannedQuantity } from './scanned-quantity.ts'
import { numeralsAsGiven, toNumerals } from './to-numerals.ts'
import { toQuantities } from './to-quantities.ts'
import { unitWords } from './unit-words.ts'

/**
 * Every quantity of a running text, in its order, with exact spans. Document numbers, dates, years, ordinals, map scales,
 * class names and footnote marks are no quantities. What was mended on the way (a missing % sign, a decimal point) is
 * among the warnings, at most `limits.issues` of them.
 *
 * @vi quét số liệu trong văn bản
 * @example
 * valueOf(scanQuantities('Năm 2020 trồng được 46 ha, đạt 92% kế hoạch.')).map(({ printed }) => printed)
 * //=> ['46 ha', '92%']
 */
export function scanQuantities(text: string, { units }: WithUnits = {}): Result<readonly ScannedQuantity[]> {
  const given = readable(text)
  if (!given.ok) return given
  const asItIs = numeralsAsGiven(given.value)
  const normal = asItIs === undefined ? cleaned(given.value) : asGiven(given.value)
  const warnings = [...normal.warnings]
  const quantities = toQuantities(normal, asItIs ?? toNumerals(normal), unitWords(units), (figure) => {
    warnings.push(...figure.warnings)
    return toScanned(normal, figure)
  })
  return success(quantities, warnings.slice(0, limits.issues))
}
