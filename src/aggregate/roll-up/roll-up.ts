import { expectPlan, type Plan } from '../../plan/index.ts'
import { anObject, expectShape, fields, listOf, optional, text } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import { type Context, contextOf, indicatorIn } from './context.ts'
import type { RollUpOptions, RollUpRequest } from './request.ts'
import { rollUpAdditive } from './roll-up-additive.ts'
import { rollUpRate } from './roll-up-rate.ts'
import type { RollUp } from './roll-up-result.ts'

/**
 * What an indicator comes to over areas, over periods, or over both at once: flows add, stocks add over areas and take the
 * last in time, rates are recomputed from numerator and denominator. Every result says which units and periods are in
 * it and which are missing; a missing figure refuses the whole (`noObservation`) unless the caller says otherwise.
 * Throws a `UsageError` for ids that the plan does not hold, areas that overlap, and periods that do not make up the one
 * asked for.
 *
 * @vi tổng hợp theo địa bàn và theo kỳ
 * @example
 * const visitors = rollUp(langSonCity2021, { indicator: 'visitors', period: firstHalf(2020), over: {} })
 * visitors.outcome === 'determined' && visitors.quantity
 * //=> { amount: '372000', unit: 'visit' }
 */
export function rollUp(plan: Plan, request: RollUpRequest): RollUp {
  expectShape(anObject, request, 'request')
  const { indicator, ...options } = request
  return rollUpIn(contextOf(plan, [indicator], options), indicator)
}

/**
 * Rolls up several indicators alike, all of the plan's unless some are named: one result each, in that order, the plan
 * being looked through only once. Throws a `UsageError` as `rollUp` does.
 *
 * @vi tổng hợp nhiều chỉ tiêu
 * @example
 * rollUpEach(langSonCity2021, { indicators: [], period: year(2021), over: { areas: 'children' } })
 * //=> []
 */
export function rollUpEach(
  plan: Plan,
  request: RollUpOptions & { readonly indicators?: readonly Id[] },
): readonly RollUp[] {
  expectPlan(plan)
  expectShape(fields<Pick<typeof request, 'indicators'>>({ indicators: optional(listOf(text)) }), request, 'request')
  const { indicators, ...options } = request
  const wanted = indicators ?? plan.indicators.map(({ id }) => id)
  const context = contextOf(plan, wanted, options)
  return wanted.map((indicator) => {
    context.reports.clear()
    return rollUpIn(context, indicator)
  })
}

/** Rolls up one indicator of a plan that is looked up already. */
export function rollUpIn(context: Context, id: Id): RollUp {
  const indicator = indicatorIn(context, id)
  return indicator.measure === 'rate' ? rollUpRate(context, indicator) : rollUpAdditive(context, indicator)
}
