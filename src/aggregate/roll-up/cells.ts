import { type Area, areaById, areaOnIn } from '../../area/index.ts'
import { compareRatios, wholeRatio } from '../../decimal/index.ts'
import type { Indicator, Measure } from '../../indicator/index.ts'
import { dates, type Period } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'
import type { Gap, Spot } from './coverage.ts'
import { membersOf } from './members.ts'
import { slotsOf } from './slots.ts'

/** A figure that is needed, in how much of its period the unit existed, and the unit in whose place it stands. */
export type Cell = Spot & { readonly days: Period; readonly member: Id }

/** The figures that a total needs, and units of which there can be none. */
export type Cells = { readonly cells: readonly Cell[]; readonly gaps: readonly Gap[] }

/** Flows need every unit in every period, stocks every unit on the last day. */
export function cellsOf(context: Context, { id: indicator, measure }: Indicator): Cells {
  const slots = slotsOf(context)
  const { areas, named } = membersOf(context)
  const cells: Cell[] = []
  const gaps: Gap[] = []
  for (const period of measure === 'stock' ? slots.slice(-1) : slots) {
    const before = cells.length
    for (const area of areas) {
      const found = named ? thenOf(context, area, period, measure) : [area]
      for (const unit of found) {
        const days = daysWithin(context, unit, period, measure)
        if (days !== undefined) cells.push({ indicator, area: unit.id, period, days, member: area.id })
      }
      if (found.length === 0) gaps.push({ indicator, area: area.id, period, reason: 'areaNotThen' })
    }
    if (cells.length === before && !named) {
      gaps.push({ indicator, area: context.asked.area, period, reason: 'areaNotThen' })
    }
  }
  return { cells, gaps }
}

/** As much of a period as a unit existed; for a level, the whole of it where the unit existed on its last day. */
function daysWithin(context: Context, area: Area, period: Period, measure: Measure): Period | undefined {
  const { start = '', end } = context.reachOf(period)
  const { validFrom = '', validTo = end } = area
  const atEnd = measure === 'stock' || start === ''
  if (validFrom > end || validTo < (atEnd ? end : start)) return undefined
  if (atEnd || (validFrom <= start && validTo >= end)) return period
  const [, from = start] = [validFrom, start].sort()
  const [to = end] = [validTo, end].sort()
  return dates(from, to)
}

/** A unit that is named, or the units that stood wholly in its place before or after its time. */
function thenOf(context: Context, area: Area, period: Period, measure: Measure): readonly Area[] {
  if (daysWithin(context, area, period, measure) !== undefined) return [area]
  const parts = areaOnIn(context.areas, area.id, context.reachOf(period).end)
  if (parts.outcome === 'undetermined') return []
  const wholly = parts.value.every(({ share }) => share && compareRatios(share, wholeRatio('1')) === 0)
  return wholly ? parts.value.map((part) => areaById(context.areas, part.area.id)) : []
}
