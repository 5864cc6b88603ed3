import type { Area } from '../../area/index.ts'
import { issue, type Path } from '../../result/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import type { Faults } from './faults.ts'
import { dayFaults } from './period-faults.ts'

/** The faults of an area: its parent is one of the plan's areas, and its days are in order. */
export function* areaFaults(context: CheckContext, { parent, validFrom, validTo }: Area, path: Path): Faults {
  yield* referenceFaults(context, 'areas', parent, [...path, 'parent'])
  const days = [...dayFaults(validFrom, [...path, 'validFrom']), ...dayFaults(validTo, [...path, 'validTo'])]
  yield* days
  if (days.length === 0 && validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    yield issue('area.endsBeforeStart', { path: [...path, 'validTo'], expected: `≥ ${validFrom}`, received: validTo })
  }
}
