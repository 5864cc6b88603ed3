import type { ReasonCode } from '../result/index.ts'
import type { RuleInput } from '../rule/index.ts'

/** The reason that is given where an input of a formula is missing. */
export const missingReason: Readonly<Record<RuleInput, ReasonCode>> = {
  actual: 'noObservation',
  current: 'noObservation',
  part: 'noObservation',
  partCurrent: 'noObservation',
  planned: 'targetNotStated',
  target: 'targetNotStated',
  base: 'noBase',
  partBase: 'noBase',
  wholeBase: 'noBase',
  whole: 'noWhole',
}
