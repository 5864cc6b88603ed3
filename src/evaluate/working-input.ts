import type { Observation } from '../observation/index.ts'
import type { Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { WorkingInput } from './evaluation.ts'

/** An observation as an input of a working. */
export function observed(role: WorkingInput['role'], observation: Observation): WorkingInput {
  const { id, quantity, period, status, qualifier, source } = observation
  return { role, id, quantity, period, status, ...(qualifier === undefined ? {} : { qualifier }), source }
}

/** A target's figure as an input of a working. */
export function planned({ id, period, source }: Target, quantity: Quantity): WorkingInput {
  return { role: 'planned', id, quantity, period, source }
}

/** What an observation is counted out of, as an input of a working. */
export function countedOutOf({ id, period, status, source }: Observation, quantity: Quantity): WorkingInput {
  return { role: 'whole', id, quantity, period, status, source }
}
