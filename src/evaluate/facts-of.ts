import type { Claim } from '../claim/index.ts'
import { type Plan, type PlanIndex, planIndex } from '../plan/index.ts'
import { planCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import type { Facts } from './facts.ts'

/**
 * What a plan knows about one of its targets. Throws a `UsageError` when the target names an indicator that the plan does
 * not hold. To evaluate all targets, `evaluate` looks the plan through only once.
 *
 * @vi số liệu về một mục tiêu
 * @example
 * factsOf(langSonCity2021, targetById(langSonCity2021, 'disbursement-plan')).indicator.measure
 * //=> 'flow'
 */
export function factsOf(plan: Plan, target: Target): Facts {
  return factsIn(plan, planIndex(plan), ratiosByTarget(plan.claims), target)
}

/** The stated ratios whose whole is a target. */
export type ClaimsByTarget = ReadonlyMap<Id, readonly Claim[]>

/** What a plan that is indexed already knows about a target. */
export function factsIn(plan: Plan, index: PlanIndex, claims: ClaimsByTarget, target: Target): Facts {
  const indicator = index.indicators.get(target.indicator)
  if (indicator === undefined) {
    throw usageError(planCodes, 'plan.unknownReference', { path: ['targets', target.id], received: target.indicator })
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

/** Groups the stated ratios by the target that is their whole. */
export function ratiosByTarget(claims: readonly Claim[]): ClaimsByTarget {
  const byTarget = new Map<Id, Claim[]>()
  for (const claim of claims) {
    if (claim.kind !== 'ratio' || !('target' in claim.whole)) continue
    const { target } = claim.whole
    const known = byTarget.get(target)
    if (known === undefined) byTarget.set(target, [claim])
    else known.push(claim)
  }
  return byTarget
}
