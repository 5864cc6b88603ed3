import type { Period } from '../period/index.ts'
import { anObject, expectShape, fields, optional, type Shape, text } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import type { Basis, Target } from '../target/index.ts'
import { expectPlan } from './expect-plan.ts'
import type { Plan } from './plan.ts'

/** What the targets looked for have in common. A target without an area stands for the plan's own. */
export type TargetQuery = {
  readonly indicator?: Id
  readonly area?: Id
  readonly period?: Period
  readonly basis?: Partial<Basis>
  readonly jointly?: Id
}

const queryShape: Shape = /* @__PURE__ */ (() =>
  fields<TargetQuery>({
    indicator: optional(text),
    area: optional(text),
    period: optional(text),
    basis: optional(anObject),
    jointly: optional(text),
  }))()

/**
 * The targets of a plan that answer a query, in the plan's order; none when nothing does.
 *
 * @vi các mục tiêu
 * @example
 * targetsOf(langSonCity2021, { basis: { by: 'city', as: 'stretch' } }).map(({ id }) => id)
 * //=> ['budget-revenue-stretch']
 */
export function targetsOf(plan: Plan, query: TargetQuery = {}): readonly Target[] {
  expectPlan(plan)
  expectShape(queryShape, query, 'query')
  const { indicator, area, period, basis = {}, jointly } = query
  return plan.targets.filter(
    (target) =>
      (indicator === undefined || target.indicator === indicator) &&
      (area === undefined || (target.area ?? plan.area) === area) &&
      (period === undefined || target.period === period) &&
      (jointly === undefined || target.jointly === jointly) &&
      hasBasis(target, basis),
  )
}

function hasBasis({ basis }: Target, { by, as, on }: Partial<Basis>): boolean {
  return (
    (by === undefined || basis.by === by) &&
    (as === undefined || basis.as === as) &&
    (on === undefined || basis.on === on)
  )
}
