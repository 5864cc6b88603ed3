import { aspectAfter } from './aspect-after.ts'
import { isOfKind } from './figure.ts'
import { isTotalOf, type Level, reachable } from './level.ts'
import { levelOfAspect } from './level-of-aspect.ts'
import { lexicon, phraseWithin } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { namedAlike } from './named-alike.ts'
import type { NormalText } from './normal-text.ts'
import { printsAs } from './prints-as.ts'
import type { Reading } from './to-reading.ts'
import { isShare } from './unit-kind.ts'
import { saysNothingNew, wordsIn } from './words-between.ts'

/** The level that a share or change at this place speaks of; none if its clause has a subject of its own, or two might be meant. */
export function subjectOf(reading: Reading, at: number): Level | undefined {
  const mention = reading.mentions[at]
  if (mention === undefined || !goesOn(reading, mention, at)) return undefined
  if (hasNewSubject(reading, at)) return undefined
  const levels = reachable(reading.levels, mention, at)
  const inUnits = reading.roles[at] === 'change' && !isShare(mention.figure)
  return inUnits ? levelOfSameUnit(reading, levels, at) : levelOfShare(reading, levels, mention)
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

/** More words than this between a level and "tăng" name something else that rises. */
const mostWords = 4

/** "(cùng kỳ năm 2020 giảm 3,8%)": it is the past that fell. */
const pasts = lexicon(
  ['cùng kỳ', 'năm trước', 'năm ngoái', 'quý trước', 'tháng trước'].map((phrase) => [phrase, true] as const),
)

/** Whether the clause goes on about the figure before it. */
function goesOn({ normal: { lower }, roles }: Reading, { opening, parted }: Mention, at: number): boolean {
  if (phraseWithin(pasts, lower, opening) !== undefined) return false
  if (saysNothingNew(lower, opening)) return true
  if (parted || roles[at - 1] !== 'level') return false
  return roles[at] === 'ratio' || wordsIn(lower, opening).length <= mostWords
}

function levelOfShare(reading: Reading, levels: readonly Level[], mention: Mention): Level | undefined {
  const [before, last] = [levels.at(-2), levels.at(-1)]
  const nearest = before !== undefined && last !== undefined && isTotalOf(reading, last, before) ? before : last
  if (nearest === undefined) return undefined
  const aspect = aspectAfter(reading.normal, mention.figure)
  if (aspect !== undefined) return levelOfAspect(reading.normal, aspect, levels)
  const list = levels.filter((level) => level.mention.list === nearest.mention.list)
  const run = levels.filter((level) => level.run === nearest.run && isAlike(level, nearest))
  const shares = reading.mentions.filter((each) => each.list === mention.list)
  const paired = [list, run].find(({ length }) => length > 1 && length === shares.length)
  if (paired !== undefined) return paired[mention.rank]
  return isJoined(reading, levels, mention) || shareOneBase(shares) ? undefined : likeliest(run, nearest, mention)
}

/** "hoàn thành 35 công trình, đang làm 12 công trình, đạt 74,5% kế hoạch (47 công trình)": the one level that the share fits. */
function likeliest(run: readonly Level[], nearest: Level, { comparison, figure: { quantity } }: Mention): Level {
  const whole = comparison?.figure?.quantity
  const fits = (level: Level) => whole !== undefined && printsAs(level.mention.figure.quantity, whole, quantity)
  const [fitting, other] = fits(nearest) ? [] : run.filter(fits)
  return fitting !== undefined && other === undefined ? fitting : nearest
}

/** "bằng 60,5% và 57,1% dự toán tỉnh, huyện giao": which share is of which plan, the words do not say. */
function shareOneBase(shares: readonly Mention[]): boolean {
  return shares.length > 1 && shares.some(({ comparison }) => comparison === undefined)
}

function isAlike({ mention: one }: Level, { mention: other }: Level): boolean {
  return one.figure.dimension === other.figure.dimension
}

/** "249 … và 107 … bằng 98,88%", "486 giấy/512 hồ sơ, đạt 94,9%": the share may be of both together, or of one by the other. */
function isJoined({ normal: { lower } }: Reading, levels: readonly Level[], { parted }: Mention): boolean {
  const [before, nearest] = levels.slice(-2)
  if (before === undefined || nearest === undefined) return false
  if (lower.slice(before.mention.figure.end, nearest.mention.figure.start).trim() === '/') return true
  if (parted || nearest.mention.parted) return false
  if (before.mention.figure.quantity.unit !== nearest.mention.figure.quantity.unit) return false
  return wordsIn(lower, nearest.mention.opening).includes('và')
}

/**
 * A change in units speaks of a level in that unit, in the last run that has any; several changes go with as many levels,
 * in their order.
 */
function levelOfSameUnit(reading: Reading, levels: readonly Level[], at: number): Level | undefined {
  const { normal, mentions } = reading
  const stated = mentions[at]?.figure
  if (stated === undefined) return undefined
  const sameKind = levels.filter(({ mention }) => isOfKind(normal, stated, mention.figure))
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
