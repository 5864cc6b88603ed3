import { type Area, areaIssues, type Succession } from '../../area/index.ts'
import { parseCalendarDate } from '../../period/index.ts'
import { issue, type Path } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'
import { dayFaults } from './period-faults.ts'
import { quantityFaults } from './quantity-faults.ts'

/** The faults of an area: its parent and successors are areas of the plan, and its days are in order. */
export function* areaFaults(context: CheckContext, area: Area, path: Path): Faults {
  const { parent, validFrom, validTo, successors } = area
  yield* referenceFaults(context, 'areas', parent, [...path, 'parent'])
  const days = [...dayFaults(validFrom, [...path, 'validFrom']), ...dayFaults(validTo, [...path, 'validTo'])]
  yield* days
  if (days.length === 0 && validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    yield issue('area.endsBeforeStart', { path: [...path, 'validTo'], expected: `≥ ${validFrom}`, received: validTo })
  }
  if (successors !== undefined) yield* successorFaults(context, successors, [...path, 'successors'])
}

function* successorFaults(context: CheckContext, successors: unknown, path: Path): Faults {
  if (!Array.isArray(successors)) return yield malformed(path, '[{ area }]', successors)
  for (const [at, successor] of successors.entries()) yield* successionFaults(context, successor, [...path, at])
}

function* successionFaults(context: CheckContext, successor: Succession, path: Path): Faults {
  if (!isRecord(successor)) return yield malformed(path, '{ area }', successor)
  yield* referenceFaults(context, 'areas', successor.area, [...path, 'area'])
  if (successor.share !== undefined) yield* quantityFaults(context, successor.share, [...path, 'share'], ['ratio'])
}

/** The faults between the areas of a plan, where each of them is sound by itself. */
export function* areaTableFaults(areas: readonly Area[]): Faults {
  if (areas.every(isSound)) yield* areaIssues(areas)
}

function isSound(area: Area): boolean {
  const days = [area.validFrom, area.validTo].every((day) => day === undefined || parseCalendarDate(day).ok)
  return days && successorIdsOf(area).length === (area.successors ?? []).length
}

/** The ids of an area's successors, as far as they can be read. */
export function successorIdsOf({ successors = [] }: Area): readonly Id[] {
  const rows: readonly unknown[] = Array.isArray(successors) ? successors : []
  return rows.flatMap((row) => (isRecord(row) && typeof row.area === 'string' ? row.area : []))
}
