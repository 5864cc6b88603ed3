import { addRatios, lowestTerms, multiplyRatios, type Ratio, wholeRatio } from '../decimal/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { inBaseUnits } from '../unit/index.ts'
import type { Area, Succession } from './area.ts'
import { type AreaIndex, areaById, areaIndex } from './area-index.ts'
import { existsOn } from './exists-on.ts'

/** A unit, and how much of it lies in the one asked for; no share where that is not known. */
export type AreaPart = { readonly area: Area; readonly share?: Ratio }

/**
 * The units that on a day stood where a unit stands: itself while it exists, before that those that went into it, after that
 * those that it went into. Undetermined (`areaNotThen`) when there are none. Throws a `UsageError` for an id that the table
 * does not hold.
 *
 * @vi đơn vị hành chính tại thời điểm đó
 * @example
 * areaOn(langSonCity2021.areas, 'lang-son-city', '2025-07-01')
 * //=> { outcome: 'undetermined', reason: 'areaNotThen' }
 */
export function areaOn(areas: readonly Area[], id: Id, day: string): Determined<readonly AreaPart[]> {
  return areaOnIn(areaIndex(areas), id, day)
}

/** The units of a day, in a table that is indexed already. */
export function areaOnIn(index: AreaIndex, id: Id, day: string): Determined<readonly AreaPart[]> {
  const area = areaById(index, id)
  const direction = area.validFrom !== undefined && day < area.validFrom ? earlier : later
  const parts = walk(index, { area, share: wholeRatio('1') }, day, direction)
  return parts.length === 0 ? undetermined('areaNotThen') : determined(parts)
}

/** One step back or forth in time, and which of two units is left behind first. */
type Direction = {
  readonly step: (index: AreaIndex, area: Area) => readonly AreaPart[]
  readonly isBefore: (a: Area, b: Area) => boolean
}

const earlier: Direction = {
  step: ({ predecessors }, { id }) =>
    (predecessors.get(id) ?? []).map(({ area, link }) => partOf(area, shareOf(area, link))),
  isBefore: (a, b) => (a.validFrom ?? '') > (b.validFrom ?? ''),
}

/** A successor lies wholly in the unit that alone went into it; else it is not known how much of it does. */
const later: Direction = {
  step: ({ byId, predecessors }, { successors = [] }) =>
    successors.flatMap(({ area: id }) => {
      const area = byId.get(id)
      const alone = predecessors.get(id)?.length === 1
      return area === undefined ? [] : [partOf(area, alone ? wholeRatio('1') : undefined)]
    }),
  isBefore: (a, b) => (a.validTo ?? '9999') < (b.validTo ?? '9999'),
}

/** Leaves unit after unit behind in the order of time, so that what comes over several ways is added up first. */
function walk(index: AreaIndex, start: AreaPart, day: string, { step, isBefore }: Direction): readonly AreaPart[] {
  const waiting = new Map([[start.area, start]])
  const left = new Set<Area>()
  for (;;) {
    const behind = [...waiting.values()].filter(({ area }) => !existsOn(area, day))
    const [first, ...others] = behind
    if (first === undefined) return [...waiting.values()]
    const next = others.reduce((best, part) => (isBefore(part.area, best.area) ? part : best), first)
    waiting.delete(next.area)
    left.add(next.area)
    for (const { area, share } of step(index, next.area)) {
      if (!left.has(area)) waiting.set(area, joined(waiting.get(area), partOf(area, product(share, next.share))))
    }
  }
}

function joined(known: AreaPart | undefined, more: AreaPart): AreaPart {
  if (known === undefined) return more
  const { share } = known
  return partOf(more.area, share && more.share && lowestTerms(addRatios(share, more.share)))
}

function shareOf({ successors = [] }: Area, { share }: Succession): Ratio | undefined {
  if (share !== undefined) return inBaseUnits(share)
  return successors.length === 1 ? wholeRatio('1') : undefined
}

function partOf(area: Area, share: Ratio | undefined): AreaPart {
  return share === undefined ? { area } : { area, share }
}

function product(a: Ratio | undefined, b: Ratio | undefined): Ratio | undefined {
  return a && b && multiplyRatios(a, b)
}
