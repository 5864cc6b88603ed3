import type { Claim } from '../claim/index.ts'
import { type Plan, type PlanIndex, planIndex } from '../plan/index.ts'
import { usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import { checkPolicy } from './check-policy.ts'
import { evaluateTarget } from './evaluate-target.ts'
import type { Evaluation } from './evaluation.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'

/**
 * What became of every target of a plan: exactly one entry a target, in the plan's order. Throws a `UsageError` when a
 * target names an indicator that the plan does not hold.
 *
 * @vi đánh giá kế hoạch
 * @example
 * evaluate(langSonCity2021).length === langSonCity2021.targets.length
 * //=> true
 */
export function evaluate(plan: Plan, policy: Partial<Policy> = {}): readonly Evaluation[] {
  const rules = checkPolicy(policy)
  const index = planIndex(plan)
  const claims = ratiosByTarget(plan.claims)
  return plan.targets.map((target) => evaluateTarget(target, factsFor(target, plan, index, claims), rules))
}

type ClaimsByTarget = ReadonlyMap<Id, readonly Claim[]>

function factsFor(target: Target, plan: Plan, index: PlanIndex, claims: ClaimsByTarget): Facts {
  const indicator = index.indicators.get(target.indicator)
  if (indicator === undefined) {
    throw usageError('plan.unknownReference', { path: ['targets', target.id], received: target.indicator })
  }
  const whole = target.goal.kind === 'completion' ? (index.observationsByIndicator.get(target.goal.of) ?? []) : []
  return {
    indicator,
    observations: [...(index.observationsByIndicator.get(target.indicator) ?? []), ...whole],
    claims: claims.get(target.id) ?? [],
    units: plan.units,
    area: plan.area,
  }
}

/** The stated ratios whose whole is a target. */
function ratiosByTarget(claims: readonly Claim[]): ClaimsByTarget {
  const byTarget = new Map<Id, Claim[]>()
  for (const claim of claims) {
    if (claim.kind !== 'ratio' || !('target' in claim.whole)) continue
    const { target } = claim.whole
    byTarget.set(target, [...(byTarget.get(target) ?? []), claim])
  }
  return byTarget
}
