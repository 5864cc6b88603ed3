import { calendarDate, followingDay, periodBounds } from '../period/index.ts'
import type { Target } from '../target/index.ts'
import type { Found } from './best-observation.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import { type Part, reportedParts } from './reported-parts.ts'

/**
 * What is reported on parts that follow on each other without a gap, from the start of the target's period to the latest day
 * to which any lead: as few parts as lead there, the longer ones first.
 */
export function furthestChain(target: Target, facts: Facts, policy: Policy): readonly Found[] {
  const { start } = periodBounds(target.period)
  const parts = reportedParts(target, facts, policy)
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
