import type { Indicator } from '../indicator/index.ts'
import { planCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { expectPlan } from './expect-plan.ts'
import type { Plan } from './plan.ts'

/**
 * The indicator of a plan with this id. Throws a `UsageError` when the plan has none.
 *
 * @vi chỉ tiêu theo mã
 * @example
 * indicatorById(langSonCity2021, 'forest-cover').name.en
 * //=> 'Forest cover'
 */
export function indicatorById(plan: Plan, id: Id): Indicator {
  expectPlan(plan)
  const indicator = plan.indicators.find((row) => row.id === id)
  if (indicator !== undefined) return indicator
  throw usageError(planCodes, 'plan.unknownReference', { expected: 'indicators[].id', received: id })
}
