import { bestObservation, type Found } from '../../evaluate/index.ts'
import type { Observation } from '../../observation/index.ts'
import type { Period } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'

/** What a unit reported on an indicator, by period. */
export type Reports = ReadonlyMap<Period, readonly Observation[]>

/** What every unit reported on an indicator. */
export function reportsByArea({ observations, plan }: Context, indicator: Id): ReadonlyMap<Id, Reports> {
  const byArea = new Map<Id, Map<Period, Observation[]>>()
  for (const row of observations.get(indicator) ?? []) {
    const reports = childOf(byArea, row.area ?? plan.area, () => new Map<Period, Observation[]>())
    childOf(reports, row.period, (): Observation[] => []).push(row)
  }
  return byArea
}

function childOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** The report that counts among some of one unit, as known on a day. */
export function bestReport(
  { asked, plan }: Context,
  candidates: readonly Observation[],
  asOf: string | undefined = asked.asOf,
): Found {
  return bestObservation(candidates, { statuses: asked.statuses, ...(asOf === undefined ? {} : { asOf }) }, plan)
}
