import { bestObservation, type Found } from '../../evaluate/index.ts'
import type { Observation } from '../../observation/index.ts'
import type { Period } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'
import { groupBy } from '../group-by.ts'
import type { Context } from './context.ts'

/** What one unit reported on an indicator. */
export type Reports = readonly Observation[]

/** What every unit reported on an indicator; looked through once. */
export function reportsByArea({ observations, reports, plan }: Context, indicator: Id): ReadonlyMap<Id, Reports> {
  const known = reports.get(indicator)
  if (known !== undefined) return known
  const byArea = groupBy(observations.get(indicator) ?? [], ({ area = plan.area }) => area)
  reports.set(indicator, byArea)
  return byArea
}

/** The report of a unit on a period that counts, as known on a day. */
export function reportOn(context: Context, reports: Reports, period: Period, asOf?: string): Found {
  return bestReport(
    context,
    reports.filter((report) => report.period === period),
    asOf,
  )
}

/** The report that counts among some of one unit, as known on a day. */
export function bestReport({ asked, plan }: Context, reports: Reports, asOf: string | undefined = asked.asOf): Found {
  return bestObservation(reports, { statuses: asked.statuses, ...(asOf === undefined ? {} : { asOf }) }, plan)
}
