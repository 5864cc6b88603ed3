import { areaCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import type { Area, Succession } from './area.ts'

/** A unit that went, wholly or in part, into another one. */
type Predecessor = { readonly area: Area; readonly link: Succession }

/** The units of a table by id, by parent and by successor: built once, then every look-up takes the same time. */
export type AreaIndex = {
  readonly byId: ReadonlyMap<Id, Area>
  readonly children: ReadonlyMap<Id, readonly Area[]>
  readonly predecessors: ReadonlyMap<Id, readonly Predecessor[]>
}

/** Indexes a table of units. */
export function areaIndex(areas: readonly Area[]): AreaIndex {
  const links = areas.flatMap((area) => (area.successors ?? []).map((link) => ({ area, link })))
  return {
    byId: new Map(areas.map((area) => [area.id, area])),
    children: grouped(areas, ({ parent }) => parent),
    predecessors: grouped(links, ({ link }) => link.area),
  }
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => Id | undefined): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = key === undefined ? undefined : groups.get(key)
    if (group !== undefined) group.push(row)
    else if (key !== undefined) groups.set(key, [row])
  }
  return groups
}

/** The unit with this id. Throws a `UsageError` when the table has none. */
export function areaById({ byId }: AreaIndex, id: Id): Area {
  const area = byId.get(id)
  if (area === undefined) throw usageError(areaCodes, 'area.unknown', { expected: 'areas[].id', received: id })
  return area
}
