import type { Observation } from '../observation/index.ts'
import { toSdmx } from '../period/index.ts'
import { capIssues, type Plan } from '../plan/index.ts'
import { type Issue, issue } from '../result/index.ts'

/** Tables of a plan that hold no observations: what is asked for and what is claimed, not what was seen. */
const otherTables = ['targets', 'unknowns', 'claims'] as const

/** What each field says that only a column of ktxh's own can hold. */
const ownFields: readonly (readonly [name: string, (observation: Observation) => boolean])[] = [
  ['id', () => true],
  ['status', ({ status }) => status === 'final'],
  ['qualifier', ({ qualifier }) => qualifier !== undefined],
  ['outOf', ({ outOf }) => outOf !== undefined],
  ['asOf', ({ asOf }) => asOf !== undefined],
  ['source', () => true],
]

/** What an SDMX-CSV message of a plan's observations does not carry. */
export function sdmxLosses(plan: Plan, columns: 'standard' | 'extended'): readonly Issue[] {
  const carried = plan.observations.filter(({ period }) => toSdmx(period).ok)
  return capIssues([
    ...otherTables.flatMap((table) => notCarried([table], plan[table].length)),
    ...(columns === 'extended'
      ? []
      : ownFields.flatMap(([name, says]) => fieldLoss(name, carried.filter(says).length))),
    ...plan.observations.flatMap(({ period }, index) =>
      toSdmx(period).ok ? [] : [issue('interop.periodNotCarried', { path: ['observations', index], received: period })],
    ),
    ...sharedKeys(plan),
  ])
}

function fieldLoss(name: string, count: number): readonly Issue[] {
  return notCarried(['observations', name], count)
}

function notCarried(path: readonly string[], count: number): readonly Issue[] {
  return count === 0 ? [] : [issue('interop.notCarried', { path, received: count })]
}

/** Statements that a database which holds one value a key cannot tell apart. */
function sharedKeys(plan: Plan): readonly Issue[] {
  const seen = new Map<string, string>()
  return plan.observations.flatMap(({ id, indicator, area = plan.area, period }, index) => {
    const key = JSON.stringify([area, indicator, period])
    const earlier = seen.get(key)
    seen.set(key, earlier ?? id)
    if (earlier === undefined || !toSdmx(period).ok) return []
    return [issue('interop.sameKey', { path: ['observations', index], received: earlier })]
  })
}
