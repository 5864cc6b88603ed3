import { issue, type Path } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { Target } from '../../target/index.ts'
import type { PlanHead } from '../tables.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'
import { goalFaults } from './goal-faults.ts'
import { dayFaults, lengthFaults, periodFaults } from './period-faults.ts'
import { dimensionOf } from './quantity-faults.ts'
import { sourceFaults } from './source-faults.ts'

/** The faults of a target; its period is not longer than the plan's, in whatever year it lies. */
export function* targetFaults(
  context: CheckContext,
  target: Target,
  path: Path,
  head: Pick<PlanHead, 'period'> | undefined,
): Faults {
  yield* referenceFaults(context, 'indicators', target.indicator, [...path, 'indicator'])
  yield* referenceFaults(context, 'areas', target.area, [...path, 'area'])
  yield* periodFaults(target.period, [...path, 'period'])
  if (head !== undefined) yield* lengthFaults(target.period, head.period, [...path, 'period'])
  yield* goalFaults(context, target.goal, [...path, 'goal'], dimensionOf(context, target.indicator))
  if (isRecord(target.basis)) yield* dayFaults(target.basis.on, [...path, 'basis', 'on'])
  else yield malformed([...path, 'basis'], '{ by, as }', target.basis)
  yield* groupFaults(context, target.jointly, [...path, 'jointly'])
  yield* sourceFaults(context, target.source, [...path, 'source'])
}

function* groupFaults({ index, gaps }: CheckContext, group: Id | undefined, path: Path): Faults {
  if (group === undefined || gaps.targets !== undefined) return
  if (index.targetsByGroup.get(group)?.length === 1) yield issue('plan.loneGroupMember', { path, received: group })
}
