import type { Claim } from '../claim/index.ts'
import type { Observation } from '../observation/index.ts'
import { contains, periodBounds } from '../period/index.ts'
import type { Target } from '../target/index.ts'
import type { Unassessed } from './evaluation.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import { observed } from './working-input.ts'

/** A ratio to the target that the document states, and the figure that it is stated for. */
type StatedRatio = { readonly claim: Claim & { readonly kind: 'ratio' }; readonly part: Observation }

/**
 * What the document itself says about a target whose figure it does not print: "46 ha, 92 % of the plan". With facts to
 * date the latest part of the period speaks, otherwise the whole period first.
 */
export function statedFor(
  target: Target,
  facts: Facts,
  policy: Policy,
): Partial<Pick<Unassessed, 'measured' | 'stated' | 'working'>> {
  const [first] = statedRatios(target, facts).sort(
    (a, b) => rank(b, target, policy) - rank(a, target, policy) || (a.claim.id < b.claim.id ? -1 : 1),
  )
  if (first === undefined) return {}
  const { claim, part } = first
  return {
    measured: part.quantity,
    stated: { ratio: claim.stated, claim },
    working: { inputs: [observed('actual', part)] },
  }
}

function statedRatios(target: Target, { claims = [], observations, area }: Facts): StatedRatio[] {
  const isHere = (each: Observation) => (each.area ?? area) === (target.area ?? area)
  if (claims.length === 0) return []
  const byId = new Map(observations.filter(isHere).map((each) => [each.id, each]))
  return claims.flatMap((claim) => {
    if (claim.kind !== 'ratio' || !('target' in claim.whole) || claim.whole.target !== target.id) return []
    const { part } = claim
    const observation = 'observation' in part ? byId.get(part.observation) : undefined
    return observation === undefined || !contains(target.period, observation.period)
      ? []
      : [{ claim, part: observation }]
  })
}

/** Later ends rank higher; the whole period ranks first, or last when facts to date are asked for. */
function rank({ part }: StatedRatio, target: Target, policy: Policy): number {
  const ofWholePeriod = part.period === target.period
  if (ofWholePeriod) return policy.facts === 'wholePeriod' ? Number.MAX_SAFE_INTEGER : -1
  return Number(periodBounds(part.period).end.replaceAll('-', ''))
}
