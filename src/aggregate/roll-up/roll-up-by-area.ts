import type { Plan } from '../../plan/index.ts'
import { anObject, expectShape } from '../../result/index.ts'
import { contextOf } from './context.ts'
import { membersOf } from './members.ts'
import type { RollUpRequest } from './request.ts'
import { rollUpIn } from './roll-up.ts'
import type { RollUp } from './roll-up-result.ts'

/**
 * What an indicator comes to in each of the areas named, one result for each in the plan's order: for comparing and ranking
 * them. Throws a `UsageError` as `rollUp` does.
 *
 * @vi số liệu từng địa bàn
 * @example
 * rollUpByArea(langSonCity2021, { indicator: 'visitors', period: firstHalf(2020), over: { areas: 'children' } }).length
 * //=> 8
 */
export function rollUpByArea(plan: Plan, request: RollUpRequest): readonly RollUp[] {
  expectShape(anObject, request, 'request')
  const { indicator, ...options } = request
  const context = contextOf(plan, [indicator], options)
  const { periods } = options.over
  const over = periods === undefined ? {} : { periods }
  return membersOf(context).areas.map(({ id }) =>
    rollUpIn({ ...context, asked: { ...context.asked, area: id, over }, totals: new Map() }, indicator),
  )
}
