import { expectPlan, type Plan } from '../plan/index.ts'
import { checkPolicy } from './check-policy.ts'
import type { Evaluation } from './evaluation.ts'
import { factsIn } from './facts-of.ts'
import { judgeTarget } from './judge-target.ts'
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
  expectPlan(plan)
  const factsFor = factsIn(plan)
  return plan.targets.map((target) => judgeTarget(target, factsFor(target), rules))
}
