import type { Claim, Operand } from '../claim/index.ts'
import type { Role } from '../finding/index.ts'
import type { Qualifier } from '../observation/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Source } from '../source/index.ts'
import type { ScannedClaim } from '../text/index.ts'
import type { Entry } from './entry.ts'
import type { Given } from './given.ts'
import { readClaim } from './read-claim.ts'
import { type Facts, qualifiedGiven, resolveOperand } from './resolve-operand.ts'

/** A claim that was found in a text, with its figures and what their words leave open ("trên 4,4 ha"). */
export function readScanned(
  scanned: ScannedClaim,
  name: { readonly id: string; readonly source: Source },
  facts: Facts,
): Entry {
  const claim: Claim = { ...name, ...scanned.statement }
  const { scaleOf } = facts
  const qualifierOf = qualifiersInOrder(scanned)
  const resolve = (operand: Operand, role: Role): Given => {
    const qualifier = qualifierOf(role)
    if (qualifier === undefined || !('quantity' in operand)) return resolveOperand(operand, role, facts)
    return qualifiedGiven({ role, operand }, operand.quantity, qualifier, scaleOf(operand.quantity.unit))
  }
  const leniency = leniencyFor(scanned)
  return { claim, ...readClaim(claim, { resolve, scaleOf }), ...(leniency && { leniency }) }
}

/** The qualifiers of the pieces of a claim, one role's after the other as they are asked for. */
function qualifiersInOrder({ pieces }: ScannedClaim): (role: Role) => Qualifier | undefined {
  const asked = new Map<Role, number>()
  return (role) => {
    const place = asked.get(role) ?? 0
    asked.set(role, place + 1)
    return pieces.filter((piece) => piece.role === role)[place]?.qualifier
  }
}

/** "đạt trên 95%" is no exact share, and "tăng 3 lần" may mean three times or four. */
function leniencyFor({ ambiguous, pieces }: ScannedClaim): ReasonCode | undefined {
  if (ambiguous) return 'ambiguousReading'
  return pieces.some(({ role, qualifier }) => role === 'stated' && qualifier) ? 'onlyApproximate' : undefined
}
