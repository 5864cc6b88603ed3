import { compareRatios } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { inBaseUnits, isComparable } from '../unit/index.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'

/** The observation that counts, or why none does. */
export type Found =
  | { readonly outcome: 'found'; readonly observation: Observation }
  | { readonly outcome: 'none'; readonly reason: ReasonCode; readonly candidates: readonly Observation[] }

/** What is looked for. */
export type Wanted = { readonly indicator: Id; readonly area: Id | undefined; readonly period: Period }

/**
 * The best observation of an indicator, area and period: by the order of accepted statuses, then the latest stated.
 * Two equally good ones with different values leave the matter open.
 */
export function findObservation(wanted: Wanted, facts: Facts, policy: Policy): Found {
  const candidates = observationsOf(wanted, facts)
  if (candidates.length === 0) return none('noObservation', [])
  const best = bestOf(candidates, policy)
  const [first, ...others] = best
  if (first === undefined) return none('statusNotAccepted', candidates)
  return others.every((other) => saysTheSame(first, other, facts))
    ? { outcome: 'found', observation: first }
    : none('conflictingObservations', best)
}

function none(reason: ReasonCode, candidates: readonly Observation[]): Found {
  return { outcome: 'none', reason, candidates }
}

function observationsOf({ indicator, area, period }: Wanted, facts: Facts): readonly Observation[] {
  return facts.observations.filter(
    (each) =>
      each.indicator === indicator && each.period === period && (each.area ?? facts.area) === (area ?? facts.area),
  )
}

function bestOf(candidates: readonly Observation[], { statuses }: Policy): readonly Observation[] {
  const ranked = statuses.map((status) => candidates.filter((each) => each.status === status))
  return latest(ranked.find((group) => group.length > 0) ?? [])
}

/** Those stated last; a statement without a day of its own counts as the earliest. */
function latest(observations: readonly Observation[]): readonly Observation[] {
  const last = observations.reduce((day, { asOf = '' }) => (asOf > day ? asOf : day), '')
  return observations.filter(({ asOf = '' }) => asOf === last)
}

function saysTheSame(a: Observation, b: Observation, facts: Facts): boolean {
  return (
    a.qualifier === b.qualifier &&
    isComparable(a.quantity.unit, b.quantity.unit, facts) &&
    compareRatios(inBaseUnits(a.quantity, facts), inBaseUnits(b.quantity, facts)) === 0
  )
}
