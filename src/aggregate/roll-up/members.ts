import { type Area, ancestorsIn, areaById, childrenIn, descendantsIn } from '../../area/index.ts'
import { aggregateCodes, usageError } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'

/** The units that are added up, in the table's order, and whether the caller named them one by one. */
export type Members = { readonly areas: readonly Area[]; readonly named: boolean }

/**
 * The units that are added up. Throws a `UsageError` for named units that the plan does not hold, that do not lie in the
 * unit rolled up to, or of which one holds another.
 */
export function membersOf({ areas: index, asked }: Context): Members {
  const { areas } = asked.over
  if (areas === undefined) return { areas: [areaById(index, asked.area)], named: true }
  if (areas === 'children') return { areas: childrenIn(index, asked.area), named: false }
  if ('level' in areas) return { areas: descendantsIn(index, asked.area, { level: areas.level }), named: false }
  return { areas: namedMembers(index, asked.area, areas), named: true }
}

function namedMembers(index: Context['areas'], within: Id, ids: readonly Id[]): readonly Area[] {
  const wanted = new Set(ids)
  if (wanted.size < ids.length)
    throw usageError(aggregateCodes, 'aggregate.areasOverlap', { received: ids.join(' + ') })
  for (const id of wanted) checkPlace(index, within, id, wanted)
  return Array.from(index.byId.values()).filter(({ id }) => wanted.has(id))
}

function checkPlace(index: Context['areas'], within: Id, id: Id, wanted: ReadonlySet<Id>): void {
  const above = ancestorsIn(index, id).map((area) => area.id)
  const holder = above.find((each) => wanted.has(each))
  if (holder !== undefined)
    throw usageError(aggregateCodes, 'aggregate.areasOverlap', { received: `${holder} + ${id}` })
  if (id === within || above.includes(within)) return
  throw usageError(aggregateCodes, 'aggregate.areaOutside', { expected: within, received: id })
}
