import { planCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import { expectPlan } from './expect-plan.ts'
import type { Plan } from './plan.ts'

/**
 * The target of a plan with this id. Throws a `UsageError` when the plan has none.
 *
 * @vi mục tiêu theo mã
 * @example
 * targetById(langSonCity2021, 'total-output-2021').period
 * //=> '2021'
 */
export function targetById(plan: Plan, id: Id): Target {
  expectPlan(plan)
  const target = plan.targets.find((row) => row.id === id)
  if (target !== undefined) return target
  throw usageError(planCodes, 'plan.unknownReference', { expected: 'targets[].id', received: id })
}
