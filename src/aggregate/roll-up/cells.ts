import type { Indicator } from '../../indicator/index.ts'
import { dates, type Period } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'
import type { Gap, Spot } from './coverage.ts'
import { membersOf } from './members.ts'
import { placesOf } from './places.ts'
import { slotsOf } from './slots.ts'

/** A figure that is needed, in how much of its period the unit existed, and the unit in whose place it stands. */
export type Cell = Spot & { readonly days: Period; readonly member: Id }

/** The figures that a total needs, and units of which there can be none. */
export type Cells = { readonly cells: readonly Cell[]; readonly gaps: readonly Gap[] }

/** Flows need every unit on all days of every period, stocks and observed rates every unit on the last day. */
export function cellsOf(context: Context, { id: indicator, measure }: Indicator): Cells {
  const slots = slotsOf(context)
  const members = membersOf(context)
  const [cells, gaps] = [[] as Cell[], [] as Gap[]]
  for (const period of measure === 'flow' ? slots : slots.slice(-1)) {
    const { start, end } = context.reachOf(period)
    const span = { from: measure === 'flow' && start !== undefined ? start : end, to: end }
    const { places, absent } = placesOf(context, members, span)
    for (const { area, from, to, member } of places) {
      const days = from === span.from && to === span.to ? period : dates(from, to)
      cells.push({ indicator, area: area.id, period, days, member })
    }
    for (const area of absent) gaps.push({ indicator, area, period, reason: 'areaNotThen' })
  }
  return { cells, gaps }
}
