import type { Observation } from '../../observation/index.ts'
import type { Period } from '../../period/index.ts'
import type { Context } from './context.ts'
import { type Reports, reportOn } from './reports.ts'

/** Reports that are added, and others that are taken off. */
export type Sum = { readonly added: readonly Observation[]; readonly subtracted: readonly Observation[] }

/** What was known of a period on a day; nothing where it was not reported by then. */
export type KnownOn = (period: Period, day: string) => Sum | undefined

/**
 * What a unit knew of a period on a day: its report, and what it had corrected since within the period, as a correction of
 * the first quarter raises the half-year too, whether or not that is reported again.
 */
export function knownOn(context: Context, reports: Reports): KnownOn {
  const known = new Map<string, Sum | undefined>()
  const find: KnownOn = (period, day) => {
    const key = `${period} ${day}`
    if (!known.has(key)) known.set(key, look(period, day))
    return known.get(key)
  }
  const look: KnownOn = (period, day) => {
    const found = reportOn(context, reports, period, day)
    if (found.outcome === 'none') return undefined
    const { asOf = '' } = found.observation
    const own: Sum = { added: [found.observation], subtracted: [] }
    const within = asOf === day ? undefined : longestWithin(context, reports, period)
    const [now, then] = within === undefined ? [] : [find(within, day), find(within, asOf)]
    return now === undefined || then === undefined ? own : plusChange(own, now, then)
  }
  return find
}

/** The longest reported period that begins with another one and is short of it. */
function longestWithin({ reachOf }: Context, reports: Reports, period: Period): Period | undefined {
  const { start, end } = reachOf(period)
  const shorter = reports
    .map((report) => report.period)
    .filter((each) => {
      const reach = reachOf(each)
      return reach.start === start && reach.end < end
    })
  return shorter.reduce<Period | undefined>(
    (longest, each) => (longest === undefined || reachOf(each).end > reachOf(longest).end ? each : longest),
    undefined,
  )
}

/** A sum and how another one changed; what is in that one then and now changes nothing. */
function plusChange(own: Sum, now: Sum, then: Sum): Sum {
  const added = [...now.added, ...then.subtracted]
  const subtracted = [...now.subtracted, ...then.added]
  return {
    added: [...own.added, ...added.filter((report) => !subtracted.includes(report))],
    subtracted: [...own.subtracted, ...subtracted.filter((report) => !added.includes(report))],
  }
}
