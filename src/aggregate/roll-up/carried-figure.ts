import type { Measure } from '../../indicator/index.ts'
import { type Period, shiftedPeriod } from '../../period/index.ts'
import type { Context } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { flowFigure } from './flow-figure.ts'
import type { Reports } from './reports.ts'
import { levelOn } from './stock-figure.ts'

/** The last figure of a unit before a period: a stock's last level, a flow's last period of the same length. */
export function carriedFigure(
  context: Context,
  reports: Reports,
  period: Period,
  measure: Measure,
): Figure | undefined {
  return measure === 'stock' ? lastLevel(context, reports, period) : lastFlow(context, reports, period)
}

function lastLevel(context: Context, reports: Reports, period: Period): Figure | undefined {
  const { end } = context.reachOf(period)
  const days = new Set(reports.map((report) => context.reachOf(report.period).end))
  const earlier = [...days].filter((day) => day < end).sort()
  for (const day of earlier.reverse()) {
    const found = levelOn(context, reports, day)
    if (found.outcome === 'found') return figureOf(found.observation)
  }
  return undefined
}

function lastFlow(context: Context, reports: Reports, period: Period): Figure | undefined {
  const [earliest] = reports.flatMap((report) => context.reachOf(report.period).start ?? []).sort()
  if (earliest === undefined) return undefined
  for (let back = shiftedPeriod(period, -1); back.ok; back = shiftedPeriod(back.value, -1)) {
    if ((context.reachOf(back.value).start ?? '') < earliest) return undefined
    const figure = flowFigure(context, reports, back.value)
    if (figure.outcome === 'figure') return figure
  }
  return undefined
}
