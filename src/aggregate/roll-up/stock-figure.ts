import type { Period } from '../../period/index.ts'
import type { Context } from './context.ts'
import { type Figure, figureOf, type NoFigure, noFigure } from './figure.ts'
import { bestReport, type Reports, reportOn } from './reports.ts'

/** The level of a unit at the end of a period: the report of that period, else of any that ends on that day. */
export function stockFigure(context: Context, reports: Reports, period: Period): Figure | NoFigure {
  const own = reportOn(context, reports, period)
  if (own.outcome === 'found') return figureOf(own.observation)
  if (own.reason === 'conflictingObservations') return noFigure(own.reason, own.candidates)
  const last = levelOn(context, reports, context.reachOf(period).end)
  return last.outcome === 'found' ? figureOf(last.observation) : noFigure(last.reason, last.candidates)
}

/** The level that was reported for a day, in whatever period ends on it. */
export function levelOn(context: Context, reports: Reports, day: string): ReturnType<typeof bestReport> {
  return bestReport(
    context,
    reports.filter(({ period }) => context.reachOf(period).end === day),
  )
}
