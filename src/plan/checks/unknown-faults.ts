import type { Unknown } from '../../claim/index.ts'
import type { Path } from '../../result/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import type { Faults } from './faults.ts'
import { periodFaults } from './period-faults.ts'
import { dimensionOf, unitFaults } from './quantity-faults.ts'

/** The faults of a figure that is spoken of and not printed. */
export function* unknownFaults(context: CheckContext, { indicator, period, unit }: Unknown, path: Path): Faults {
  yield* referenceFaults(context, 'indicators', indicator, [...path, 'indicator'])
  yield* periodFaults(period, [...path, 'period'])
  yield* unitFaults(context, unit, [...path, 'unit'], dimensionOf(context, indicator))
}
