import { contains, periodBounds } from '../period/index.ts'
import type { Target } from '../target/index.ts'
import type { Found } from './best-observation.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'

/** A part of a period with its figure, or the figures that disagree on it. */
export type Part = { readonly start: string; readonly end: string; readonly found: Found }

/** What is reported on parts of the period short of the whole, the longest first; a forecast is no report. */
export function reportedParts(
  { indicator, area, period: whole }: Target,
  facts: Facts,
  policy: Policy,
): readonly Part[] {
  const reported = { ...policy, statuses: policy.statuses.filter((status) => status !== 'forecast') }
  const own = facts.observations.filter((each) => each.indicator === indicator && each.period !== whole)
  const parts: Part[] = []
  for (const period of new Set(own.map((each) => each.period))) {
    const { start, end } = periodBounds(period)
    if (start === undefined || !contains(whole, period)) continue
    const found = findObservation({ indicator, area, period }, facts, reported)
    if (found.outcome === 'found' || found.reason === 'conflictingObservations') parts.push({ start, end, found })
  }
  return parts.sort((a, b) => (a.end < b.end ? 1 : -1))
}
