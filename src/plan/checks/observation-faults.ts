import type { Observation } from '../../observation/index.ts'
import type { Path } from '../../result/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import type { Faults } from './faults.ts'
import { dayFaults, periodFaults } from './period-faults.ts'
import { dimensionOf, quantityFaults } from './quantity-faults.ts'
import { sourceFaults } from './source-faults.ts'

/** The faults of an observation; what it is counted out of is counted in the same kind of unit. */
export function* observationFaults(context: CheckContext, observation: Observation, path: Path): Faults {
  const { indicator, area, period, quantity, outOf, asOf, source } = observation
  const dimensions = dimensionOf(context, indicator)
  yield* referenceFaults(context, 'indicators', indicator, [...path, 'indicator'])
  yield* referenceFaults(context, 'areas', area, [...path, 'area'])
  yield* periodFaults(period, [...path, 'period'])
  yield* quantityFaults(context, quantity, [...path, 'quantity'], dimensions)
  if (outOf !== undefined) yield* quantityFaults(context, outOf, [...path, 'outOf'], dimensions)
  yield* dayFaults(asOf, [...path, 'asOf'])
  yield* sourceFaults(context, source, [...path, 'source'])
}
