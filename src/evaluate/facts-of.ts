import type { Claim } from '../claim/index.ts'
import type { Observation } from '../observation/index.ts'
import { expectPlan, type Plan } from '../plan/index.ts'
import { expectShape, listOf, optional, planCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { type Target, targetShape } from '../target/index.ts'
import type { Facts } from './facts.ts'

/**
 * What a plan knows about one of its targets. Throws a `UsageError` when the target names an indicator that the plan does
 * not hold. The plan is looked through for it; for many targets, `factsOfEach` looks it through only once.
 *
 * @vi số liệu về một mục tiêu
 * @example
 * factsOf(langSonCity2021, targetById(langSonCity2021, 'disbursement-plan')).indicator.measure
 * //=> 'flow'
 */
export function factsOf(plan: Plan, target: Target): Facts {
  expectPlan(plan)
  expectShape(targetShape, target, 'target')
  return factsIn(plan)(target)
}

/**
 * What a plan knows about each of several targets, in their order; about all of its own unless some are given. Throws a
 * `UsageError` as `factsOf` does.
 *
 * @vi số liệu về từng mục tiêu
 * @example
 * factsOfEach(langSonCity2021).length === langSonCity2021.targets.length
 * //=> true
 */
export function factsOfEach(plan: Plan, targets?: readonly Target[]): readonly Facts[] {
  expectPlan(plan)
  expectShape(optional(listOf(targetShape)), targets, 'targets')
  return (targets ?? plan.targets).map(factsIn(plan))
}

/** Looks a plan through once, and says what it knows about any of its targets. */
export function factsIn(plan: Plan): (target: Target) => Facts {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const observations = observationsByPlace(plan)
  const claims = ratiosByTarget(plan.claims)
  return ({ id, indicator: of, area = plan.area, goal }) => {
    const indicator = indicators.get(of)
    if (indicator === undefined) {
      throw usageError(planCodes, 'plan.unknownReference', { path: ['targets', id], received: of })
    }
    const own = observations(of, area)
    return {
      indicator,
      observations: goal.kind === 'completion' && goal.of !== of ? [...own, ...observations(goal.of, area)] : own,
      claims: claims.get(id) ?? [],
      units: plan.units,
      area: plan.area,
    }
  }
}

/** Finds the observations of an indicator in an area, those without an area standing for the plan's own. */
function observationsByPlace(plan: Plan): (indicator: Id, area: Id) => readonly Observation[] {
  const byIndicator = new Map<Id, Map<Id, Observation[]>>()
  for (const row of plan.observations) {
    const { indicator, area = plan.area } = row
    const byArea = byIndicator.get(indicator) ?? new Map<Id, Observation[]>()
    byIndicator.set(indicator, byArea)
    const rows = byArea.get(area)
    if (rows === undefined) byArea.set(area, [row])
    else rows.push(row)
  }
  return (indicator, area) => byIndicator.get(indicator)?.get(area) ?? []
}

/** Groups the stated ratios by the target that is their whole. */
function ratiosByTarget(claims: readonly Claim[]): ReadonlyMap<Id, readonly Claim[]> {
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
