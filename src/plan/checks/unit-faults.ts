import { readDecimal } from '../../decimal/index.ts'
import { limits } from '../../result/index.ts'
import { type UnitDefinition, unitIssues } from '../../unit/index.ts'
import { type Faults, textFaults } from './faults.ts'

/** The faults of a plan's own units; a factor has no more digits than any numeral that comes in. */
export function* unitTableFaults(units: readonly UnitDefinition[]): Faults {
  yield* unitIssues(units, ['units'])
  for (const [row, { factor }] of units.entries()) {
    if (typeof factor === 'string' && factor.length > limits.digits)
      yield* textFaults(factor, readDecimal, ['units', row, 'factor'])
  }
}
