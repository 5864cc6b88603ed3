import type { Measure } from '../../indicator/index.ts'
import { type Period, shiftedPeriod } from '../../period/index.ts'
import type { Context } from './context.ts'
import type { Figure } from './figure.ts'
import { flowFigure } from './flow-figure.ts'
import { bestReport, type Reports } from './reports.ts'

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
  const endOf = (each: Period) => context.reachOf(each).end
  const earlier = [...reports.keys()].filter((each) => endOf(each) < end)
  for (const each of earlier.sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))) {
    const ending = [...reports].flatMap(([other, rows]) => (endOf(other) === endOf(each) ? rows : []))
    const found = bestReport(context, ending)
    if (found.outcome === 'found') return { outcome: 'figure', added: [found.observation], subtracted: [] }
  }
  return undefined
}

function lastFlow(context: Context, reports: Reports, period: Period): Figure | undefined {
  const [earliest] = [...reports.keys()].flatMap((each) => context.reachOf(each).start ?? []).sort()
  if (earliest === undefined) return undefined
  for (let back = shiftedPeriod(period, -1); back.ok; back = shiftedPeriod(back.value, -1)) {
    if ((context.reachOf(back.value).start ?? '') < earliest) return undefined
    const figure = flowFigure(context, reports, back.value)
    if (figure.outcome === 'figure') return figure
  }
  return undefined
}
