import type { Path } from '../../result/index.ts'
import type { Base, Goal } from '../../target/index.ts'
import { boundFaults } from './bound-faults.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'
import { periodFaults } from './period-faults.ts'

const shares: readonly string[] = ['ratio']
const changes: readonly string[] = ['ratio', 'ratioChange']

/** The faults of a goal for an indicator of this dimension. */
export function* goalFaults(context: CheckContext, goal: Goal, path: Path, level?: readonly string[]): Faults {
  if (!isRecord(goal)) return yield malformed(path, '{ kind }', goal)
  const bound = [...path, 'bound']
  switch (goal.kind) {
    case 'level':
      return yield* boundFaults(context, goal.bound, bound, level)
    case 'growth':
    case 'reduction':
      yield* boundFaults(context, goal.bound, bound, goal.reading === 'units' ? level : changes)
      return yield* baseFaults(goal.base, [...path, 'base'])
    case 'averageGrowth':
      yield* boundFaults(context, goal.bound, bound, changes)
      return yield* periodFaults(goal.span === 'unstated' ? undefined : goal.span, [...path, 'span'])
    case 'completion':
      yield* boundFaults(context, goal.bound, bound, shares)
      return yield* referenceFaults(context, 'indicators', goal.of, [...path, 'of'])
    case 'maintain':
    case 'decline':
      return yield* baseFaults(goal.base, [...path, 'base'])
    case 'milestone':
      return
    default:
      yield malformed([...path, 'kind'], goalKinds, (goal as Goal).kind)
  }
}

const goalKinds = 'level | growth | reduction | averageGrowth | completion | maintain | decline | milestone'

function* baseFaults(base: Base, path: Path): Faults {
  if (isRecord(base)) yield* periodFaults(base.period, [...path, 'period'])
}
