import { expectShape, fields, oneOf, optional, type Shape, text } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { type Area, type AreaLevel, areaLevels } from './area.ts'
import { type AreaIndex, areaById, areaIndex } from './area-index.ts'
import { expectAreas } from './area-shape.ts'
import { stands } from './exists-on.ts'

/** Which units below another one are meant: those that exist on a day, those of a level. */
export type AreaFilter = { readonly on?: string; readonly level?: AreaLevel }

const filterShape: Shape = /* @__PURE__ */ (() =>
  fields<AreaFilter>({ on: optional(text), level: optional(oneOf(areaLevels)) }))()

/**
 * The units above one, the nearest first. Throws a `UsageError` for an id that the table does not hold.
 *
 * @vi các đơn vị cấp trên
 * @example
 * ancestorsOf(langSonCity2021.areas, 'tam-thanh').map(({ id }) => id)
 * //=> ['lang-son-city', 'lang-son']
 */
export function ancestorsOf(areas: readonly Area[], id: Id): readonly Area[] {
  expectAreas(areas)
  return ancestorsIn(areaIndex(areas), id)
}

/** The units above one, in a table that is indexed already. */
export function ancestorsIn(index: AreaIndex, id: Id): readonly Area[] {
  const above = new Set<Area>()
  for (let area = parentOf(index, areaById(index, id)); area && !above.has(area); area = parentOf(index, area)) {
    above.add(area)
  }
  return [...above]
}

function parentOf({ byId }: AreaIndex, { parent }: Area): Area | undefined {
  return parent === undefined ? undefined : byId.get(parent)
}

/**
 * The units right below one, in the table's order: on a day, only those that exist then. Throws a `UsageError` for an id
 * that the table does not hold.
 *
 * @vi các đơn vị trực thuộc
 * @example
 * childrenOf(langSonCity2021.areas, 'lang-son-city', { on: '2021-12-31' }).length
 * //=> 8
 */
export function childrenOf(areas: readonly Area[], id: Id, filter: AreaFilter = {}): readonly Area[] {
  expectAreas(areas)
  expectShape(filterShape, filter, 'filter')
  return childrenIn(areaIndex(areas), id, filter)
}

/** The units right below one, in a table that is indexed already. */
export function childrenIn(index: AreaIndex, id: Id, filter: AreaFilter = {}): readonly Area[] {
  return (index.children.get(areaById(index, id).id) ?? []).filter((area) => passes(area, filter))
}

/**
 * All units below one, whatever lies between: each before the units below it. Throws a `UsageError` for an id that the
 * table does not hold.
 *
 * @vi mọi đơn vị cấp dưới
 * @example
 * descendantsOf(langSonCity2021.areas, 'lang-son', { level: 'commune' }).length
 * //=> 8
 */
export function descendantsOf(areas: readonly Area[], id: Id, filter: AreaFilter = {}): readonly Area[] {
  expectAreas(areas)
  expectShape(filterShape, filter, 'filter')
  return descendantsIn(areaIndex(areas), id, filter)
}

/** All units below one, in a table that is indexed already. */
export function descendantsIn(index: AreaIndex, id: Id, filter: AreaFilter = {}): readonly Area[] {
  const found = new Set<Area>()
  const waiting = [...childrenIn(index, id)].reverse()
  for (let area = waiting.pop(); area !== undefined; area = waiting.pop()) {
    if (found.has(area)) continue
    found.add(area)
    waiting.push(...[...(index.children.get(area.id) ?? [])].reverse())
  }
  return [...found].filter((area) => passes(area, filter))
}

function passes(area: Area, { on, level }: AreaFilter): boolean {
  return (on === undefined || stands(area, on)) && (level === undefined || area.level === level)
}
