import {
  mixedQualifier,
  type Observation,
  oppositeQualifier,
  type Status,
  weakestStatus,
} from '../../observation/index.ts'
import type { ReasonCode } from '../../result/index.ts'
import type { Context } from './context.ts'
import { coverageOf } from './coverage.ts'
import { type Gathered, spotsOf } from './gather.ts'
import type { RollUp } from './roll-up-result.ts'
import { rowIssues } from './row-issues.ts'
import { totalOf } from './total-of.ts'

/** The total of the figures that were gathered, or why there is none. */
export function assemble(context: Context, gathered: Gathered): RollUp {
  const { indicator, used, carried, gaps } = gathered
  const { asked } = context
  const added = used.flatMap(({ figure }) => figure.added)
  const subtracted = used.flatMap(({ figure }) => figure.subtracted)
  const head = {
    indicator: indicator.id,
    area: asked.area,
    period: asked.period,
    missing: asked.missing,
    coverage: coverageOf(spotsOf(gathered), carried, gaps, gathered.leftOut),
    issues: rowIssues(context, gathered),
    working: { rule: indicator.measure === 'stock' ? ('last' as const) : ('sum' as const), added, subtracted },
  }
  const reason = refusalOf(context, gathered)
  if (reason !== undefined) return { ...head, outcome: 'undetermined', reason }
  const qualifier = qualifierOf(added, subtracted)
  return {
    ...head,
    outcome: 'determined',
    quantity: totalOf(context, indicator.unit, added, subtracted),
    status: statusOf([...added, ...subtracted], carried.length > 0),
    ...(qualifier === undefined ? {} : { qualifier }),
  }
}

/** Reports that contradict each other refuse any total; so does a gap unless it is to be skipped, and nothing at all. */
function refusalOf({ asked }: Context, { used, gaps, blocked }: Gathered): ReasonCode | undefined {
  const [contradiction] = blocked
  if (contradiction !== undefined) return contradiction.reason
  const [gap] = gaps
  if (gap !== undefined && (asked.missing !== 'skip' || used.length === 0)) return gap.reason
  return used.length === 0 ? 'noObservation' : undefined
}

/** A figure that stands in for another is an estimate at best. */
function statusOf(rows: readonly Observation[], carried: boolean): Status {
  const statuses = new Set(rows.map(({ status }) => status))
  return weakestStatus(carried ? [...statuses, 'estimated'] : statuses)
}

function qualifierOf(added: readonly Observation[], subtracted: readonly Observation[]) {
  return mixedQualifier([
    ...new Set(added.map(({ qualifier }) => qualifier)),
    ...new Set(subtracted.map(({ qualifier }) => oppositeQualifier(qualifier))),
  ])
}
