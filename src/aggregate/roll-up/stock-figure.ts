import type { Period } from '../../period/index.ts'
import type { Context } from './context.ts'
import { type Figure, figureOf, type NoFigure, noFigure } from './figure.ts'
import { bestReport, type Reports } from './reports.ts'

/** The level of a unit at the end of a period: the report of that period, else of any that ends on that day. */
export function stockFigure(context: Context, reports: Reports, period: Period): Figure | NoFigure {
  const own = bestReport(context, reports.get(period) ?? [])
  if (own.outcome === 'found') return figureOf(own.observation)
  if (own.reason === 'conflictingObservations') return noFigure(own.reason, own.candidates)
  const { end } = context.reachOf(period)
  const ending = [...reports].flatMap(([each, rows]) => (context.reachOf(each).end === end ? rows : []))
  const last = bestReport(context, ending)
  return last.outcome === 'found' ? figureOf(last.observation) : noFigure(last.reason, last.candidates)
}
