import { type Area, areaById, areaOnIn } from '../../area/index.ts'
import { compareRatios, wholeRatio } from '../../decimal/index.ts'
import type { Indicator } from '../../indicator/index.ts'
import { dates, type Period } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'
import type { Gap } from './coverage.ts'
import { type Members, membersOf } from './members.ts'
import { slotsOf } from './slots.ts'

/** A figure that is needed: of a unit in a period to be added up, or in as much of it as the unit existed. */
export type Cell = { readonly area: Id; readonly slot: Period; readonly period: Period }

/** The figures that a total needs, and units of which there can be none. */
export type Cells = { readonly cells: readonly Cell[]; readonly gaps: readonly Gap[] }

/** Flows need every unit in every period, stocks every unit on the last day. */
export function cellsOf(context: Context, { id: indicator, measure }: Indicator): Cells {
  const slots = slotsOf(context)
  const needed = measure === 'stock' ? slots.slice(-1) : slots
  const members = membersOf(context)
  const found = needed.map((slot) => cellsOfSlot(context, members, slot, measure === 'stock'))
  const gaps = found.flatMap(({ absent }) => absent)
  return {
    cells: found.flatMap(({ cells }) => cells),
    gaps: gaps.map((absent) => ({ indicator, ...absent, reason: 'areaNotThen' })),
  }
}

type InSlot = {
  readonly cells: readonly Cell[]
  readonly absent: readonly { readonly area: Id; readonly period: Period }[]
}

function cellsOfSlot(context: Context, { areas, named }: Members, slot: Period, atEnd: boolean): InSlot {
  const cellOf = (area: Area): Cell[] => {
    const period = periodOf(context, area, slot, atEnd)
    return period === undefined ? [] : [{ area: area.id, slot, period }]
  }
  if (!named) {
    const cells = areas.flatMap(cellOf)
    return { cells, absent: cells.length === 0 ? [{ area: context.asked.area, period: slot }] : [] }
  }
  const found = areas.map((area) => ({ area, cells: thenOf(context, area, slot, atEnd).flatMap(cellOf) }))
  return {
    cells: found.flatMap(({ cells }) => cells),
    absent: found.flatMap(({ area, cells }) => (cells.length === 0 ? [{ area: area.id, period: slot }] : [])),
  }
}

/** As much of a period as a unit existed; for a level, the whole of it where the unit existed on its last day. */
function periodOf({ reachOf }: Context, { validFrom = '', validTo }: Area, slot: Period, atEnd: boolean) {
  const { start = '', end } = reachOf(slot)
  const last = validTo ?? end
  if (validFrom > end || last < (atEnd ? end : start)) return undefined
  if (atEnd || start === '' || (validFrom <= start && last >= end)) return slot
  const [, from = start] = [validFrom, start].sort()
  const [to = end] = [last, end].sort()
  return dates(from, to)
}

/** A unit that is named, or the units that stood wholly in its place before or after its time. */
function thenOf(context: Context, area: Area, slot: Period, atEnd: boolean): readonly Area[] {
  if (periodOf(context, area, slot, atEnd) !== undefined) return [area]
  const parts = areaOnIn(context.areas, area.id, context.reachOf(slot).end)
  if (parts.outcome === 'undetermined') return []
  const wholly = parts.value.every(({ share }) => share && compareRatios(share, wholeRatio('1')) === 0)
  return wholly ? parts.value.map((part) => areaById(context.areas, part.area.id)) : []
}
