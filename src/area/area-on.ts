import { addRatios, lowestTerms, multiplyRatios, type Ratio, wholeRatio } from '../decimal/index.ts'
import { type Determined, determined, expectShape, text, undetermined } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { inBaseUnits } from '../unit/index.ts'
import type { Area, Succession } from './area.ts'
import { type AreaIndex, areaById, areaIndex } from './area-index.ts'
import { expectAreas } from './area-shape.ts'
import { stands } from './exists-on.ts'

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
  expectAreas(areas)
  expectShape(text, day, 'day')
  return areaOnIn(areaIndex(areas), id, day)
}

/** The units of a day, in a table that is indexed already. */
export function areaOnIn(index: AreaIndex, id: Id, day: string): Determined<readonly AreaPart[]> {
  const area = areaById(index, id)
  const direction = area.validFrom !== undefined && day < area.validFrom ? earlier : later
  const parts = walk(index, { area, share: wholeRatio('1') }, day, direction)
  return parts.length === 0 ? undetermined('areaNotThen') : determined(parts)
}

/** What is left behind already, by unit. */
type Left = ReadonlyMap<Area, AreaPart>

/** One step back or forth in time, which of two units is left behind first, and what is known of one that is met twice. */
type Direction = {
  readonly step: (index: AreaIndex, part: AreaPart, left: Left) => readonly AreaPart[]
  readonly isBefore: (a: Area, b: Area) => boolean
  readonly join: (known: AreaPart, more: AreaPart) => AreaPart
}

const earlier: Direction = {
  step: ({ predecessors }, { area: { id }, share }) =>
    (predecessors.get(id) ?? []).map(({ area, link }) => partOf(area, product(shareOf(area, link), share))),
  isBefore: (a, b) => (a.validFrom ?? '') > (b.validFrom ?? ''),
  join: ({ area, share }, more) => partOf(area, share && more.share && lowestTerms(addRatios(share, more.share))),
}

/** A successor lies wholly in the unit if all that went into it do; else it is not known how much of it does. */
const later: Direction = {
  step: ({ byId, predecessors }, { area: { successors = [] } }, left) =>
    successors.flatMap(({ area: id }) => {
      const area = byId.get(id)
      const wholly = predecessors.get(id)?.every((each) => left.get(each.area)?.share !== undefined)
      return area === undefined ? [] : [partOf(area, wholly ? wholeRatio('1') : undefined)]
    }),
  isBefore: (a, b) => (a.validTo ?? '9999') < (b.validTo ?? '9999'),
  join: (_, more) => more,
}

/** Leaves unit after unit behind in the order of time, so that what comes over several ways is brought together first. */
function walk(
  index: AreaIndex,
  start: AreaPart,
  day: string,
  { step, isBefore, join }: Direction,
): readonly AreaPart[] {
  const waiting = new Map([[start.area, start]])
  const left = new Map<Area, AreaPart>()
  for (;;) {
    const behind = [...waiting.values()].filter(({ area }) => !stands(area, day))
    const [first, ...others] = behind
    if (first === undefined) return [...waiting.values()]
    const next = others.reduce((best, part) => (isBefore(part.area, best.area) ? part : best), first)
    waiting.delete(next.area)
    left.set(next.area, next)
    for (const part of step(index, next, left)) {
      const known = waiting.get(part.area)
      if (!left.has(part.area)) waiting.set(part.area, known === undefined ? part : join(known, part))
    }
  }
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
