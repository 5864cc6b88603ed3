import type { Observation } from '../observation/index.ts'
import { contains, dates, followingDay, type Period, periodBounds } from '../period/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { isComparable, type Quantity, sum } from '../unit/index.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'

/** What a flow has come to from the start of a period, and until when. */
export type ToDate = {
  readonly quantity: Quantity
  readonly period: Period
  readonly parts: readonly Observation[]
}

/** The flow to date, no part of the period being reported, or why the parts cannot be added. */
export type FoundToDate =
  | { readonly outcome: 'found'; readonly toDate: ToDate }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'open'; readonly reason: ReasonCode; readonly parts: readonly Observation[] }

/**
 * What a flow has come to within the target's period: the longest figure that begins with the period, and those that follow
 * on it without a gap, added up.
 */
export function flowToDate(target: Target, facts: Facts, policy: Policy): FoundToDate {
  const parts: Observation[] = []
  const { start, end } = periodBounds(target.period)
  for (let from = start; from !== undefined; ) {
    const next = longestFrom(from, target, facts, policy)
    if (next === undefined) break
    parts.push(next)
    const until = periodBounds(next.period).end
    from = until === end ? undefined : followingDay(until)
  }
  return added(parts, target, facts)
}

function added(parts: readonly Observation[], target: Target, facts: Facts): FoundToDate {
  const [first] = parts
  const [start, last] = [periodBounds(target.period).start, parts.at(-1)]
  if (first === undefined || last === undefined || start === undefined) return { outcome: 'none' }
  const open = (reason: ReasonCode): FoundToDate => ({ outcome: 'open', reason, parts })
  if (parts.some(({ quantity }) => !isComparable(quantity.unit, first.quantity.unit, facts))) return open('unitsDiffer')
  if (parts.some(({ qualifier }) => qualifier !== undefined)) return open('onlyApproximate')
  const quantities = parts.map(({ quantity }) => quantity)
  const period = parts.length === 1 ? first.period : dates(start, periodBounds(last.period).end)
  return {
    outcome: 'found',
    toDate: { quantity: parts.length === 1 ? first.quantity : sum(quantities, facts), period, parts },
  }
}

/** The accepted figure of the longest part of the period, short of the whole, that starts on a day. */
function longestFrom(start: string, target: Target, facts: Facts, policy: Policy): Observation | undefined {
  const periods = facts.observations
    .filter(({ indicator, period }) => indicator === target.indicator && startsWithin(period, start, target.period))
    .map(({ period }) => period)
    .sort((a, b) => (periodBounds(a).end < periodBounds(b).end ? 1 : -1))
  for (const period of new Set(periods)) {
    const found = findObservation({ indicator: target.indicator, area: target.area, period }, facts, policy)
    if (found.outcome === 'found') return found.observation
  }
  return undefined
}

function startsWithin(period: Period, start: string, whole: Period): boolean {
  return period !== whole && periodBounds(period).start === start && contains(whole, period)
}
