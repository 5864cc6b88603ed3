import type { Observation, Status } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import { expectShape, fields, optional, type Shape, text } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { expectPlan } from './expect-plan.ts'
import type { Plan } from './plan.ts'

/** What the observations looked for have in common. An observation without an area stands for the plan's own. */
export type ObservationQuery = {
  readonly indicator?: Id
  readonly area?: Id
  readonly period?: Period
  readonly status?: Status
}

const queryShape: Shape = /* @__PURE__ */ (() =>
  fields<ObservationQuery>({
    indicator: optional(text),
    area: optional(text),
    period: optional(text),
    status: optional(text),
  }))()

/**
 * The observations of a plan that answer a query, in the plan's order; none when nothing does. Two statements about
 * the same thing both come out.
 *
 * @vi các số thực hiện
 * @example
 * observationsOf(langSonCity2021, { indicator: 'total-output', period: year(2020) }).map(({ quantity }) => quantity.amount)
 * //=> ['9578']
 */
export function observationsOf(plan: Plan, query: ObservationQuery = {}): readonly Observation[] {
  expectPlan(plan)
  expectShape(queryShape, query, 'query')
  const { indicator, area, period, status } = query
  return plan.observations.filter(
    (observation) =>
      (indicator === undefined || observation.indicator === indicator) &&
      (area === undefined || (observation.area ?? plan.area) === area) &&
      (period === undefined || observation.period === period) &&
      (status === undefined || observation.status === status),
  )
}
