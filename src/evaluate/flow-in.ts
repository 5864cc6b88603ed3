import type { Observation } from '../observation/index.ts'
import { type Period, periodBounds } from '../period/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'
import { flowToDate } from './to-date.ts'

/** What a flow came to in a period, or why that is not known. */
export type FlowIn =
  | { readonly outcome: 'found'; readonly quantity: Quantity; readonly parts: readonly Observation[] }
  | { readonly outcome: 'none'; readonly reason: ReasonCode }

/** What a flow came to in a whole period: as reported for it, else its parts added up. */
export function flowIn(period: Period, target: Target, facts: Facts, policy: Policy): FlowIn {
  const own = findObservation({ indicator: target.indicator, area: target.area, period }, facts, policy)
  if (own.outcome === 'found') {
    const { quantity, qualifier } = own.observation
    if (qualifier !== undefined) return { outcome: 'none', reason: 'onlyApproximate' }
    return { outcome: 'found', quantity, parts: [own.observation] }
  }
  const sum = flowToDate({ ...target, period }, facts, policy)
  if (sum.outcome === 'open') return { outcome: 'none', reason: sum.reason }
  if (sum.outcome === 'none' || periodBounds(sum.toDate.period).end < periodBounds(period).end) {
    return { outcome: 'none', reason: own.reason }
  }
  const { quantity, parts } = sum.toDate
  return quantity.exact === undefined
    ? { outcome: 'found', quantity, parts }
    : { outcome: 'none', reason: 'unitsDiffer' }
}
