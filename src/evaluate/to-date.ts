import { addRatios } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import { contains, dates, followingDay, type Period, periodBounds } from '../period/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { inBaseUnits, isComparable } from '../unit/index.ts'
import type { Found } from './best-observation.ts'
import type { Measured } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'
import { measuredOf, type RatioValue, valueOfQuantity } from './value.ts'

/** What a flow has come to from the start of a period, and until when. */
export type ToDate = {
  readonly value: RatioValue
  readonly quantity: Measured
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
 * on it without a gap, added up. Two figures of one part that disagree leave it open.
 */
export function flowToDate(target: Target, facts: Facts, policy: Policy): FoundToDate {
  const parts: Observation[] = []
  const { start, end } = periodBounds(target.period)
  for (let from = start; from !== undefined; ) {
    const next = longestFrom(from, target, facts, policy)
    if (next === undefined) break
    if (next.outcome === 'none') return { outcome: 'open', reason: next.reason, parts: next.candidates }
    parts.push(next.observation)
    const until = periodBounds(next.observation.period).end
    from = until === end ? undefined : followingDay(until)
  }
  return added(parts, target, facts, policy)
}

function added(parts: readonly Observation[], target: Target, facts: Facts, policy: Policy): FoundToDate {
  const [first] = parts
  const [start, last] = [periodBounds(target.period).start, parts.at(-1)]
  if (first === undefined || last === undefined || start === undefined) return { outcome: 'none' }
  const open = (reason: ReasonCode): FoundToDate => ({ outcome: 'open', reason, parts })
  if (parts.some(({ quantity }) => !isComparable(quantity.unit, first.quantity.unit, facts))) return open('unitsDiffer')
  if (parts.some(({ qualifier }) => qualifier !== undefined)) return open('onlyApproximate')
  const period = parts.length === 1 ? first.period : dates(start, periodBounds(last.period).end)
  const value = sumOf(parts, first, facts)
  return { outcome: 'found', toDate: { value, quantity: measuredOf(value, policy.printing, facts), period, parts } }
}

/** The parts added up exactly; a single part as it is written. */
function sumOf(parts: readonly Observation[], first: Observation, facts: Facts): RatioValue {
  if (parts.length === 1) return valueOfQuantity(first.quantity, facts)
  const base = parts.map(({ quantity }) => inBaseUnits(quantity, facts)).reduce(addRatios)
  return { kind: 'ratio', base, unit: first.quantity.unit }
}

/**
 * The figure of the longest part of the period, short of the whole, that starts on a day; a conflict where two disagree.
 * A forecast is no figure to date.
 */
function longestFrom(start: string, target: Target, facts: Facts, policy: Policy): Found | undefined {
  const reported = { ...policy, statuses: policy.statuses.filter((status) => status !== 'forecast') }
  const periods = facts.observations
    .filter(({ indicator, period }) => indicator === target.indicator && startsWithin(period, start, target.period))
    .map(({ period }) => period)
    .sort((a, b) => (periodBounds(a).end < periodBounds(b).end ? 1 : -1))
  for (const period of new Set(periods)) {
    const found = findObservation({ indicator: target.indicator, area: target.area, period }, facts, reported)
    if (found.outcome === 'found' || found.reason === 'conflictingObservations') return found
  }
  return undefined
}

function startsWithin(period: Period, start: string, whole: Period): boolean {
  return period !== whole && periodBounds(period).start === start && contains(whole, period)
}
