import { calendarDate, contains, followingDay, periodBounds } from '../period/index.ts'
import type { Target } from '../target/index.ts'
import type { Found } from './best-observation.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'

/** A part of a period with its figure, or the figures that disagree on it. */
type Part = { readonly start: string; readonly end: string; readonly found: Found }

/**
 * What is reported on parts that follow on each other without a gap, from the start of the target's period to the latest day
 * to which any lead: as few parts as lead there, the longer ones first.
 */
export function furthestChain(target: Target, facts: Facts, policy: Policy): readonly Found[] {
  const { start } = periodBounds(target.period)
  const parts = partsOf(target, facts, policy)
  const [reached, waiting] = [new Set<string>(), [[]] as Part[][]]
  let furthest: readonly Part[] = []
  for (const chain of waiting) {
    const last = chain.at(-1)?.end
    const day = last === undefined ? start : followingDay(calendarDate(last))
    for (const part of parts) {
      if (part.start !== day || reached.has(part.end)) continue
      reached.add(part.end)
      waiting.push([...chain, part])
      if (part.end > (furthest.at(-1)?.end ?? '')) furthest = [...chain, part]
    }
  }
  return furthest.map(({ found }) => found)
}

/** What is reported on parts of the period short of the whole, the longest first; a forecast is no report. */
function partsOf({ indicator, area, period: whole }: Target, facts: Facts, policy: Policy): readonly Part[] {
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
