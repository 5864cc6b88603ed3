import type { Unknown } from '../../claim/index.ts'
import type { Path } from '../../result/index.ts'
import type { Check } from './check.ts'
import { checkUnit, dimensionsOf } from './check-quantity.ts'
import { checkReference } from './check-reference.ts'
import { checkPeriod } from './check-text.ts'

/** A figure that is spoken of and not printed is in a unit of its indicator's dimension. */
export function checkUnknown(check: Check, { indicator, period, unit }: Unknown, path: Path): void {
  checkReference(check, 'indicators', indicator, path, 'indicator')
  checkPeriod(check, period, path, 'period')
  checkUnit(check, unit, path, dimensionsOf(check, indicator))
}
