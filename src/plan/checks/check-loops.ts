import type { Area } from '../../area/index.ts'
import { isRecord } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { PlanTables } from '../tables.ts'
import { type Check, isOver, note } from './check.ts'
import { loopsOf } from './loops-of.ts'

/** No row leads back to itself: areas by parent and successor; indicators by whole, equivalent and ratio. */
export function checkLoops(check: Check, { areas, indicators }: PlanTables): void {
  checkLinks(check, areas, ['areas', 'parent'], ({ parent }) => [parent])
  checkLinks(check, areas, ['areas', 'successors'], successorIdsOf)
  checkLinks(check, indicators, ['indicators', 'partOf'], ({ partOf }) => [partOf?.whole])
  checkLinks(check, indicators, ['indicators', 'equivalentOf'], ({ equivalentOf }) => [equivalentOf])
  checkLinks(check, indicators, ['indicators', 'ratioOf'], ({ ratioOf }) => [ratioOf?.part, ratioOf?.whole])
}

/** The ids of an area's successors, as far as they can be read. */
function successorIdsOf({ successors = [] }: Area): readonly Id[] {
  if (!Array.isArray(successors)) return []
  return successors.flatMap((row: unknown) => (isRecord(row) && typeof row.area === 'string' ? row.area : []))
}

function checkLinks<Row extends { readonly id: Id }>(
  check: Check,
  rows: readonly Row[],
  [table, field]: readonly [table: string, field: string],
  linksOf: (row: Row) => readonly (Id | undefined)[],
): void {
  const links = new Map(rows.map((row) => [row.id, linksOf(row).filter((id) => id !== undefined)]))
  const positions = new Map(rows.map((row, index) => [row.id, index]))
  for (const { closedBy, way } of loopsOf(links)) {
    if (isOver(check)) return
    note(check, 'plan.cycle', { path: [table, positions.get(closedBy) ?? 0, field], received: way })
  }
}
