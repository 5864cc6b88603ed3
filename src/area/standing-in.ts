import { compareRatios, wholeRatio } from '../decimal/index.ts'
import { calendarDate, followingDay } from '../period/index.ts'
import type { Id } from '../source/index.ts'
import type { Area } from './area.ts'
import type { AreaIndex } from './area-index.ts'
import { type AreaPart, areaOnIn } from './area-on.ts'
import { endOf, startOf } from './validity.ts'

/** A unit, and the days on which it stood in a place. */
export type Stretch = { readonly area: Area; readonly from: string; readonly to: string }

/** The units that stood in a place, in the order of time, and whether on every day some did. */
export type StandingIn = { readonly stretches: readonly Stretch[]; readonly everyDay: boolean }

/** The units that on each of some days stood wholly in the place of one: itself while it exists, else its kin. */
export function standingIn(index: AreaIndex, place: Area, from: string, to: string): StandingIn {
  const found = new Map<Id, Stretch>()
  let everyDay = true
  for (let day: string | undefined = from; day !== undefined && day <= to; ) {
    const parts = areaOnIn(index, place.id, day)
    const units = parts.outcome === 'determined' ? parts.value : []
    const known = units.length > 0 && units.every(liesWholly)
    if (!known) everyDay = false
    const until = [to, ...units.map(({ area }) => endOf(area))].reduce((a, b) => (a < b ? a : b))
    for (const { area } of known ? units : [])
      found.set(area.id, { area, from: found.get(area.id)?.from ?? day, to: until })
    day = units.length > 0 ? followingDay(calendarDate(until)) : startAfter(place, day)
  }
  return { stretches: [...found.values()], everyDay }
}

function liesWholly({ share }: AreaPart): boolean {
  return share !== undefined && compareRatios(share, wholeRatio('1')) === 0
}

function startAfter(place: Area, day: string): string | undefined {
  return startOf(place) > day ? startOf(place) : undefined
}
