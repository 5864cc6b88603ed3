import { addRatios } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import { dates, type Period, periodBounds } from '../period/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { inBaseUnits, isComparable } from '../unit/index.ts'
import type { Measured } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { furthestChain } from './furthest-chain.ts'
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
 * What a flow has come to within the target's period: figures that follow on each other from its start without a gap, as far
 * as they lead, by as few of them as lead there. Two figures of one part that disagree leave it open.
 */
export function flowToDate(target: Target, facts: Facts, policy: Policy): FoundToDate {
  const parts: Observation[] = []
  for (const next of furthestChain(target, facts, policy)) {
    if (next.outcome === 'none') return { outcome: 'open', reason: next.reason, parts: next.candidates }
    parts.push(next.observation)
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
  const period = dates(start, periodBounds(last.period).end)
  const value = sumOf(parts, first, facts)
  return { outcome: 'found', toDate: { value, quantity: measuredOf(value, policy.printing, facts), period, parts } }
}

/** The parts added up exactly; a single part as it is written. */
function sumOf(parts: readonly Observation[], first: Observation, facts: Facts): RatioValue {
  if (parts.length === 1) return valueOfQuantity(first.quantity, facts)
  const base = parts.map(({ quantity }) => inBaseUnits(quantity, facts)).reduce(addRatios)
  return { kind: 'ratio', base, unit: first.quantity.unit }
}
