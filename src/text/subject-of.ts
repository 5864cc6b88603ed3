import { goesOn } from './goes-on.ts'
import { type Level, reachable } from './level.ts'
import { levelOfShare } from './level-of-share.ts'
import { levelOfUnit } from './level-of-unit.ts'
import type { Reading } from './to-reading.ts'
import { isShare } from './unit-kind.ts'

/** The level that a share or change at this place speaks of; none if its clause has a subject of its own, or two might be meant. */
export function subjectOf(reading: Reading, at: number): Level | undefined {
  const mention = reading.mentions[at]
  if (mention === undefined || !goesOn(reading, mention, at)) return undefined
  if (hasNewSubject(reading, at)) return undefined
  const levels = reachable(reading.levels, mention, at)
  const inUnits = reading.roles[at] === 'change' && !isShare(mention.figure)
  return inUnits ? levelOfUnit(reading, levels, at) : levelOfShare(reading, levels, at)
}

/** "thu 500 tỷ đồng, thu nội địa chiếm 84%, tăng 5%": what rises is the subject of the share before, whose level is not printed. */
function hasNewSubject(reading: Reading, at: number): boolean {
  const { mentions, roles } = reading
  let before = at - 1
  while (roles[before] !== undefined && roles[before] !== 'level') {
    const mention = mentions[before]
    const isWithin = mention?.brackets.every((bracket, depth) => mentions[at]?.brackets[depth] === bracket)
    if (mention !== undefined && isWithin && roles[before] === 'ratio' && !goesOn(reading, mention, before)) return true
    before -= 1
  }
  return false
}
