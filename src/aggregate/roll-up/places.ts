import { type Area, type Stretch, standingIn, stands } from '../../area/index.ts'
import { calendarDate, followingDay } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'
import type { Context } from './context.ts'
import type { Members } from './members.ts'

/** Some days, both ends counted. */
type Span = { readonly from: string; readonly to: string }

/** A unit on the days on which it stands in the place of a member; of a member that exists, the member itself. */
type Place = Stretch & { readonly member: Id }

/** The units that stand in the places of the members on some days, and the members of which on one day none does. */
type Places = { readonly places: readonly Place[]; readonly absent: readonly Id[] }

/**
 * Units that are named are followed through their predecessors and successors. Those that lie in a unit stand for
 * themselves, so that it is the unit that is absent on days on which none of them exists.
 */
export function placesOf(context: Context, { areas, named }: Members, span: Span): Places {
  if (named) return followed(context, areas, span)
  const places = areas.filter((area) => existsWithin(area, span)).map((area) => ownPlace(area, span))
  return { places, absent: coverEveryDay(places, span) ? [] : [context.asked.area] }
}

function followed(context: Context, areas: readonly Area[], span: Span): Places {
  const [places, absent] = [[] as Place[], [] as Id[]]
  for (const area of areas) {
    if (existsThroughout(area, span)) places.push(ownPlace(area, span))
    else {
      const { stretches, everyDay } = standingIn(context.areas, area, span.from, span.to)
      for (const stretch of stretches) places.push({ ...stretch, member: area.id })
      if (!everyDay) absent.push(area.id)
    }
  }
  return { places, absent }
}

function existsThroughout(area: Area, { from, to }: Span): boolean {
  return stands(area, from) && stands(area, to)
}

function existsWithin({ validFrom, validTo }: Area, { from, to }: Span): boolean {
  return (validFrom === undefined || validFrom <= to) && (validTo === undefined || validTo >= from)
}

function ownPlace(area: Area, { from, to }: Span): Place {
  const { validFrom = from, validTo = to } = area
  return { area, member: area.id, from: validFrom > from ? validFrom : from, to: validTo < to ? validTo : to }
}

function coverEveryDay(places: readonly Place[], { from, to }: Span): boolean {
  if (places.some((place) => place.from === from && place.to === to)) return true
  let open: string | undefined = from
  for (const place of [...places].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (open === undefined || place.from > open) break
    if (place.to >= open) open = followingDay(calendarDate(place.to))
  }
  return open === undefined || open > to
}
