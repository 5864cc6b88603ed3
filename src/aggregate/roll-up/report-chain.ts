import type { Observation } from '../../observation/index.ts'
import { comparePeriods, contains, type Period } from '../../period/index.ts'
import { groupBy } from '../group-by.ts'
import type { Context } from './context.ts'
import { type Figure, type NoFigure, noFigure } from './figure.ts'
import { knownOn, type Sum } from './known-on.ts'
import { type Reports, reportOn } from './reports.ts'

/** A report as a way from its first day to the day after its last one, or back again. */
type Step = {
  readonly from: string
  readonly to: string
  readonly sign: 'added' | 'subtracted'
  readonly report: Observation
}

/**
 * The shortest chain of reports from the first day of a period to the day after its last: every report leads forth, and
 * taken off it leads back. Of two chains of one length that of the earlier periods is taken, whatever the order of rows.
 */
export function fromChain(context: Context, reports: Reports, period: Period): Figure | NoFigure | undefined {
  const { start, after } = context.reachOf(period)
  if (start === undefined || after === undefined || reports.length < 2) return undefined
  const periods = [...new Set(reports.map((report) => report.period))].sort(comparePeriods)
  const found = periods.map((each) => reportOn(context, reports, each))
  const steps = found.flatMap((each) => (each.outcome === 'found' ? stepsOf(context, each.observation) : []))
  const chain = shortestChain(steps, start, after)
  if (chain !== undefined) return summed(context, reports, chain)
  const conflict = found.find((each) => each.outcome === 'none' && each.reason === 'conflictingObservations')
  return conflict?.outcome === 'none' ? noFigure(conflict.reason, conflict.candidates) : undefined
}

function stepsOf({ reachOf }: Context, report: Observation): readonly Step[] {
  const { start, after } = reachOf(report.period)
  if (start === undefined || after === undefined) return []
  return [
    { from: start, to: after, sign: 'added', report },
    { from: after, to: start, sign: 'subtracted', report },
  ]
}

function shortestChain(steps: readonly Step[], start: string, goal: string): readonly Step[] | undefined {
  const onward = groupBy(steps, ({ from }) => from)
  const reachedBy = new Map<string, Step | undefined>([[start, undefined]])
  for (const day of reachedBy.keys()) {
    if (day === goal) break
    for (const step of onward.get(day) ?? []) if (!reachedBy.has(step.to)) reachedBy.set(step.to, step)
  }
  if (!reachedBy.has(goal)) return undefined
  const chain: Step[] = []
  for (let step = reachedBy.get(goal); step !== undefined; step = reachedBy.get(step.from)) chain.unshift(step)
  return chain
}

/**
 * What is taken off a cumulative report is what was known when that report was made: a later correction adds to its own
 * period and takes nothing from the following one.
 */
function summed(context: Context, reports: Reports, chain: readonly Step[]): Figure {
  const added = chain.filter(({ sign }) => sign === 'added').map(({ report }) => report)
  const known = knownOn(context, reports)
  const taken = chain
    .filter(({ sign }) => sign === 'subtracted')
    .map(({ report }): Sum => {
      const cumulative = added.find(({ period }) => contains(period, report.period))
      const then = cumulative && known(report.period, cumulative.asOf ?? '')
      return then ?? { added: [report], subtracted: [] }
    })
  return {
    outcome: 'figure',
    added: [...added, ...taken.flatMap((each) => each.subtracted)],
    subtracted: taken.flatMap((each) => each.added),
  }
}
