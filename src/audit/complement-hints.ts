import { placesOf } from '../decimal/index.ts'
import type { Hint } from '../finding/index.ts'
import { fractionOf, printHalfUp, subtractFractions, wholeFraction } from '../interval/index.ts'
import type { Constraint } from './constraint.ts'
import type { Domains } from './given.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { tryExpression } from './try-expression.ts'

/**
 * A share that is 100 less another one: less another share of the same section ("1,12%" beside "98,88%"), or less what
 * it should be itself.
 */
export function complementHints(
  constraint: Constraint,
  { domains, near }: { readonly domains: Domains; readonly near: Neighbourhood },
): readonly Hint[] {
  const { expression, against } = constraint
  if (expression.form !== 'quotient' || expression.as !== 'level' || !('stated' in against)) return []
  const { stated } = against
  if (stated.quantity.unit !== 'percent') return []
  const from = stated.quantity.amount
  const rest = subtractFractions(hundred, fractionOf(from))
  const hint = { code: 'complement', role: 'stated', index: 0, from, to: printHalfUp(rest, placesOf(from)) } as const
  const figure = near.shareOf(rest)
  const itself = tryExpression({ ...expression, as: 'decline' }, stated, domains)
  return [...(figure ? [{ ...hint, modes: [], figure }] : []), ...(itself ? [{ ...hint, modes: itself.modes }] : [])]
}

const hundred = /* @__PURE__ */ wholeFraction(100n)
