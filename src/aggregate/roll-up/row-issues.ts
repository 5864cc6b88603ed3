import { ancestorsIn, areaById, descendantsIn } from '../../area/index.ts'
import type { Observation } from '../../observation/index.ts'
import type { Period } from '../../period/index.ts'
import { capIssues } from '../../plan/index.ts'
import { type Issue, issue, limits } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'
import type { Gathered } from './gather.ts'
import { reportsByArea } from './reports.ts'

/**
 * The reports on an indicator that could not be used as they stand: two of equal standing that differ, one in a unit of
 * something else, one of a period half outside the one asked for, one of a unit outside the tree.
 */
export function rowIssues(context: Context, gathered: Gathered): readonly Issue[] {
  const found: Issue[] = []
  for (const each of issuesIn(context, gathered)) {
    if (found.push(each) === limits.countedIssues) break
  }
  return capIssues(found)
}

function* issuesIn(context: Context, { indicator, used, blocked }: Gathered): Iterable<Issue> {
  for (const { reason, rows } of blocked) yield* blockedIssues(reason === 'unitsDiffer', rows, indicator.unit)
  const isAcross = acrossTest(context)
  const isHeldOff = heldOffTest(context, used)
  const isOutside = outsideTest(context)
  for (const { id, area, period } of rowsOf(context, indicator.id)) {
    const path = ['observations', id]
    if (isAcross(period) && !isHeldOff(period)) {
      yield issue('aggregate.periodAcross', { path, expected: context.asked.period, received: period })
    } else if (area !== undefined && isOutside(area)) {
      yield issue('aggregate.areaOutside', { path, expected: context.asked.area, received: area })
    }
  }
}

/** The reports that may be in the way: of one unit its own, else all of the indicator. */
function rowsOf(context: Context, indicator: Id): readonly Observation[] {
  const { over, area } = context.asked
  if (over.areas !== undefined) return context.observations.get(indicator) ?? []
  return reportsByArea(context, indicator).get(area) ?? []
}

function* blockedIssues(odd: boolean, rows: readonly Observation[], unit: string): Iterable<Issue> {
  for (const { id, quantity } of rows) {
    const path = ['observations', id]
    if (odd) yield issue('aggregate.mixedUnits', { path, expected: unit, received: quantity.unit })
    else yield issue('aggregate.reportedTwice', { path, received: quantity.amount })
  }
}

/** Whether a period shares days with the one asked for, and has others on both sides of one of its ends. */
function acrossTest({ asked, reachOf }: Context): (period: Period) => boolean {
  const whole = reachOf(asked.period)
  return (period) => {
    const { start, end } = reachOf(period)
    if (start === undefined || whole.start === undefined) return false
    const shares = start <= whole.end && end >= whole.start
    const inside = start >= whole.start && end <= whole.end
    const around = start <= whole.start && end >= whole.end
    return shares && !inside && !around
  }
}

/**
 * Whether a period begins on a day from which cumulative reports were taken off: of four months, that of the first quarter
 * leaves April.
 */
function heldOffTest({ reachOf }: Context, used: Gathered['used']): (period: Period) => boolean {
  const starts = new Set(used.flatMap(({ figure }) => figure.subtracted).map(({ period }) => reachOf(period).start))
  return (period) => starts.has(reachOf(period).start)
}

/** Whether a unit lies neither in the one rolled up to nor above it, nor went into or came from one of those. */
function outsideTest({ areas, asked }: Context): (area: Id) => boolean {
  if (asked.over.areas === undefined) return () => false
  const inside = [areaById(areas, asked.area), ...descendantsIn(areas, asked.area), ...ancestorsIn(areas, asked.area)]
  const before = inside.flatMap(({ id }) => areas.predecessors.get(id) ?? []).map(({ area }) => area.id)
  const after = inside.flatMap(({ successors = [] }) => successors.map(({ area }) => area))
  const known = new Set([...inside.map(({ id }) => id), ...before, ...after])
  return (area) => !known.has(area)
}
