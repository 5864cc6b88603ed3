import { inLocale, localeOf } from '../result/index.ts'
import { unitOf, type WithUnits } from '../unit/index.ts'
import type { FormatOptions } from './format-number.ts'

/**
 * The symbol of a unit. Throws a `UsageError` for a unit that is neither a standard one nor among the further units given.
 *
 * @vi viết đơn vị
 * @example
 * formatUnit('billionVnd')
 * //=> 'tỷ đồng'
 */
export function formatUnit(unit: string, options: FormatOptions & WithUnits = {}): string {
  const locale = localeOf(options)
  return inLocale(unitOf(unit, options.units), locale)
}
