import { limits } from '../../result/index.ts'
import { type UnitDefinition, unitIssues } from '../../unit/index.ts'
import type { Check } from './check.ts'
import { checkAmount } from './check-text.ts'

/** A plan's own units are well defined, and their factors have no more digits than any numeral that comes in. */
export function checkUnits(check: Check, units: readonly UnitDefinition[]): void {
  for (const issue of unitIssues(units, ['units'])) check.found.push(issue)
  for (const [row, { factor }] of units.entries()) {
    if (typeof factor === 'string' && factor.length > limits.digits)
      checkAmount(check, factor, ['units', row], 'factor')
  }
}
