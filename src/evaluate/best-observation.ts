import { compareRatios } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { inBaseUnits, isComparable, type Quantity, type WithUnits } from '../unit/index.ts'
import type { Policy } from './policy.ts'

/** The observation that counts, or why none does. */
export type Found =
  | { readonly outcome: 'found'; readonly observation: Observation }
  | { readonly outcome: 'none'; readonly reason: ReasonCode; readonly candidates: readonly Observation[] }

/**
 * The best of several observations of one indicator, area and period: by the order of accepted statuses, then the latest
 * stated. Two equally good ones with different values leave the matter open.
 */
export function bestObservation(
  candidates: readonly Observation[],
  policy: Pick<Policy, 'statuses' | 'asOf'>,
  options: WithUnits,
): Found {
  const known = knownBy(candidates, policy.asOf)
  if (known.length === 0) return none('noObservation', [])
  const best = bestOf(known, policy)
  const [first, ...others] = best
  if (first === undefined) return none('statusNotAccepted', known)
  return others.every((other) => saysTheSame(first, other, options))
    ? { outcome: 'found', observation: first }
    : none('conflictingObservations', best)
}

function none(reason: ReasonCode, candidates: readonly Observation[]): Found {
  return { outcome: 'none', reason, candidates }
}

/** What was stated by a day; a statement without a day of its own was always known. */
function knownBy(candidates: readonly Observation[], day: string | undefined): readonly Observation[] {
  return day === undefined ? candidates : candidates.filter(({ asOf = '' }) => asOf <= day)
}

function bestOf(candidates: readonly Observation[], { statuses }: Pick<Policy, 'statuses'>): readonly Observation[] {
  const [only, second] = candidates
  if (only !== undefined && second === undefined) return statuses.includes(only.status) ? candidates : []
  const ranked = statuses.map((status) => candidates.filter((each) => each.status === status))
  return latest(ranked.find((group) => group.length > 0) ?? [])
}

/** Those stated last; a statement without a day of its own counts as the earliest. */
function latest(observations: readonly Observation[]): readonly Observation[] {
  const last = observations.reduce((day, { asOf = '' }) => (asOf > day ? asOf : day), '')
  return observations.filter(({ asOf = '' }) => asOf === last)
}

function saysTheSame(a: Observation, b: Observation, options: WithUnits): boolean {
  return (
    a.qualifier === b.qualifier &&
    isSameFigure(a.quantity, b.quantity, options) &&
    isSameFigure(a.outOf, b.outOf, options)
  )
}

function isSameFigure(a: Quantity | undefined, b: Quantity | undefined, options: WithUnits): boolean {
  if (a === undefined || b === undefined) return a === b
  return isComparable(a.unit, b.unit, options) && compareRatios(inBaseUnits(a, options), inBaseUnits(b, options)) === 0
}
