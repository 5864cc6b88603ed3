import type { Unknown } from '../../claim/index.ts'
import type { Path } from '../../result/index.ts'
import type { Check } from './check.ts'
import { checkUnit, dimensionsOf } from './check-quantity.ts'
import { checkOptionalReference } from './check-reference.ts'
import { checkPeriod } from './check-text.ts'

/** A figure that is spoken of and not printed is in a unit of its indicator's dimension. */
export function checkUnknown(check: Check, { indicator, period, unit }: Unknown, path: Path): void {
  checkOptionalReference(check, 'indicators', indicator, path, 'indicator')
  if (period !== undefined) checkPeriod(check, period, path, 'period')
  checkUnit(check, unit, path, dimensionsOf(check, indicator))
}
