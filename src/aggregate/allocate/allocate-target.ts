import { type Area, stands } from '../../area/index.ts'
import { periodBounds } from '../../period/index.ts'
import { type Plan, targetById } from '../../plan/index.ts'
import { anything, expectShape, fields, type ReasonCode, type Shape, text } from '../../result/index.ts'
import { type Bound, basisShape, type Target } from '../../target/index.ts'
import { checkWeighting } from '../check-request.ts'
import { contextOf, indicatorIn } from '../roll-up/context.ts'
import { membersOf } from '../roll-up/members.ts'
import type { AllocationRequest, AreaShare, TargetAllocation } from './allocation-request.ts'
import { splitBound } from './split-bound.ts'
import { type AreaWeight, weightsOf } from './weights-of.ts'

const requestShape: Shape = /* @__PURE__ */ (() =>
  fields<AllocationRequest>({
    target: text,
    over: anything,
    by: anything,
    places: anything,
    remainder: anything,
    minimum: anything,
    basis: basisShape,
  }))()

/**
 * Splits a target of the plan over areas, as targets of theirs for `withTargets`: both ends of a range, each end adding up
 * exactly. Undetermined for goals that are no amounts (`notAdditive`), for areas without a weight (`noObservation`), and for
 * figures that cannot be shared out (`zeroWeights`, `negativeWeight`, `minimumTooLarge`, `finerThanPlaces`). Throws a
 * `UsageError` for ids that the plan does not hold, and for weights of other areas or two of one.
 *
 * @vi phân bổ, giao chỉ tiêu cho xã, phường
 * @example
 * const visitors = allocateTarget(langSonCity2021, {
 *   target: 'visitors-2021',
 *   over: 'children',
 *   by: 'equal',
 *   places: 1,
 *   remainder: 'first',
 *   basis: { by: 'city', as: 'assigned' },
 * })
 * visitors.outcome === 'determined' && visitors.shares[0]?.target.goal
 * //=> { kind: 'level', bound: { kind: 'bare', value: { amount: '200.1', unit: 'thousandVisits' } } }
 */
export function allocateTarget(plan: Plan, request: AllocationRequest): TargetAllocation {
  expectShape(requestShape, request, 'request')
  const target = targetById(plan, request.target)
  const refuse = (reason: ReasonCode, missing: readonly string[] = []): TargetAllocation => {
    return { outcome: 'undetermined', target, reason, missing }
  }
  const { by, over } = request
  checkWeighting(by)
  const weighing = typeof by === 'object' && 'indicator' in by ? [by.indicator] : []
  const options = { period: target.period, area: target.area ?? plan.area, over: { areas: over } }
  const context = contextOf(plan, [target.indicator, ...weighing], options)
  if (indicatorIn(context, target.indicator).measure === 'rate') return refuse('notAdditive')
  if (target.goal.kind !== 'level') return refuse('notAdditive')
  const { end } = periodBounds(target.period)
  const areas = membersOf(context).areas.filter((area) => stands(area, end))
  const weights = weightsOf(context, areas, by)
  if (weights.outcome === 'undetermined') return refuse(weights.reason, weights.missing)
  const bounds = splitBound(target.goal.bound, weights.value, request)
  if (bounds.outcome === 'undetermined') return refuse(bounds.reason)
  return { outcome: 'determined', target, shares: sharesOf(target, weights.value, bounds.value, request) }
}

function sharesOf(
  target: Target,
  weights: readonly AreaWeight[],
  bounds: readonly Bound[],
  { basis }: AllocationRequest,
): readonly AreaShare[] {
  return weights.flatMap(({ area, weight }, at) => {
    const bound = bounds[at]
    return bound === undefined ? [] : [{ area: area.id, weight, target: targetOf(target, area, bound, basis) }]
  })
}

function targetOf(whole: Target, area: Area, bound: Bound, basis: Target['basis']): Target {
  const { indicator, period, recurs, source } = whole
  return {
    id: `${whole.id}-${area.id}`,
    indicator,
    area: area.id,
    period,
    goal: { kind: 'level', bound },
    basis,
    ...(recurs === undefined ? {} : { recurs }),
    source,
  }
}
