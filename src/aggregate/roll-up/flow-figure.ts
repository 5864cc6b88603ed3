import type { Period } from '../../period/index.ts'
import type { Context } from './context.ts'
import { type Figure, figureOf, type NoFigure, noFigure } from './figure.ts'
import { fromChain } from './report-chain.ts'
import { type Reports, reportOn } from './reports.ts'

/**
 * A flow of a unit in a period: its own report, else the shortest chain of reports that comes to it: parts added up, or a
 * cumulative report less what came before.
 */
export function flowFigure(context: Context, reports: Reports, period: Period): Figure | NoFigure {
  const own = reportOn(context, reports, period)
  if (own.outcome === 'found') return figureOf(own.observation)
  if (own.reason === 'conflictingObservations') return noFigure(own.reason, own.candidates)
  return fromChain(context, reports, period) ?? noFigure(own.reason, own.candidates)
}
