import { isOfKind } from './figure.ts'
import type { Level } from './level.ts'
import { namedAlike } from './named-alike.ts'
import type { NormalText } from './normal-text.ts'
import type { Reading } from './to-reading.ts'

/**
 * A change in units speaks of a level in that unit, in the last run that has any; several changes go with as many levels,
 * in their order.
 */
export function levelOfUnit(reading: Reading, levels: readonly Level[], at: number): Level | undefined {
  const { normal, mentions } = reading
  const stated = mentions[at]?.figure
  if (stated === undefined) return undefined
  const sameKind = levels.filter(
    (level) => !beginsWay(reading, level) && isOfKind(normal, stated, level.mention.figure),
  )
  const candidates = ownClause(
    normal,
    stated.start,
    sameKind.filter(({ run }) => run === sameKind.at(-1)?.run),
  )
  const named = namedAlike(normal, stated, candidates)
  if (named !== undefined) return named
  const changes = changesAround(reading, at).filter((place) => mentions[place]?.figure.dimension === stated.dimension)
  if (changes.length === candidates.length) return candidates[changes.indexOf(at)]
  return candidates.length === 1 ? candidates[0] : undefined
}

/** "từ 1.240 hộ xuống còn 986 hộ": what begins a way is left behind. */
function beginsWay({ mentions }: Reading, { mention, place }: Level): boolean {
  return mention.lead?.kind === 'from' && mentions[place + 1]?.lead?.kind === 'level'
}

/** Those levels that no semicolon parts from the change, if there are any. */
function ownClause({ text }: NormalText, start: number, levels: readonly Level[]): readonly Level[] {
  const from = levels[0]?.mention.figure.end ?? start
  const semicolon = text.slice(from, start).lastIndexOf(';')
  const own = levels.filter(({ mention }) => mention.figure.start > from + semicolon)
  return semicolon >= 0 && own.length > 0 ? own : levels
}

/** The places of the changes that follow the same levels as the one at this place. */
function changesAround({ roles }: Reading, at: number): readonly number[] {
  let [first, end] = [at, at + 1]
  while (first > 0 && roles[first - 1] !== 'level') first -= 1
  while (end < roles.length && roles[end] !== 'level') end += 1
  return roles.flatMap((role, place) => (place >= first && place < end && role === 'change' ? [place] : []))
}
