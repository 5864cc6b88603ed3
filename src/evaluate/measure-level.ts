import type { Target } from '../target/index.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import { type Measurement, notMeasured } from './measurement.ts'
import type { Policy } from './policy.ts'
import { valueOfQuantity } from './value.ts'
import { observed } from './working-input.ts'

/** The level that was observed in the target's own period. */
export function measureLevel(target: Target, facts: Facts, policy: Policy): Measurement {
  const found = findObservation({ ...target, area: target.area }, facts, policy)
  if (found.outcome === 'none') {
    return notMeasured(
      found.reason,
      found.candidates.map((each) => observed('conflicting', each)),
    )
  }
  const { quantity, qualifier } = found.observation
  return {
    outcome: 'measured',
    value: valueOfQuantity(quantity, facts),
    inputs: [observed('actual', found.observation)],
    ...(qualifier === undefined ? {} : { qualifier }),
  }
}
