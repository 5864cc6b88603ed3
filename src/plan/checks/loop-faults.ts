import { issue } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { PlanTables } from '../tables.ts'
import { successorIdsOf } from './area-faults.ts'
import type { Faults } from './faults.ts'
import { loopsOf } from './loops-of.ts'

/** The faults of rows that lead back to themselves: areas by parent and successor; indicators by whole, equivalent and ratio. */
export function* loopFaults({ areas, indicators }: PlanTables): Faults {
  yield* loops(areas, ['areas', 'parent'], ({ parent }) => [parent])
  yield* loops(areas, ['areas', 'successors'], successorIdsOf)
  yield* loops(indicators, ['indicators', 'partOf'], ({ partOf }) => [partOf?.whole])
  yield* loops(indicators, ['indicators', 'equivalentOf'], ({ equivalentOf }) => [equivalentOf])
  yield* loops(indicators, ['indicators', 'ratioOf'], ({ ratioOf }) => [ratioOf?.part, ratioOf?.whole])
}

function* loops<Row extends { readonly id: Id }>(
  rows: readonly Row[],
  [table, field]: readonly [table: string, field: string],
  linksOf: (row: Row) => readonly (Id | undefined)[],
): Faults {
  const links = new Map(rows.map((row) => [row.id, linksOf(row).filter((id) => id !== undefined)]))
  const positions = new Map(rows.map((row, index) => [row.id, index]))
  for (const { closedBy, way } of loopsOf(links)) {
    yield issue('plan.cycle', { path: [table, positions.get(closedBy) ?? 0, field], received: way })
  }
}
