import type { Claim } from '../claim/index.ts'
import type { Entry } from './entry.ts'
import { readClaim } from './read-claim.ts'
import { type Facts, resolveOperand } from './resolve-operand.ts'

/** A claim of a plan with its figures. */
export function readEntry(claim: Claim, facts: Facts): Entry {
  const { scaleOf } = facts
  const read = readClaim(claim, { resolve: (operand, role) => resolveOperand(operand, role, facts), scaleOf })
  const mayDiffer = claim.kind === 'restated' && claim.scope === 'mayDiffer'
  return { claim, ...read, ...(mayDiffer && { leniency: 'scopeMayDiffer' }) }
}
