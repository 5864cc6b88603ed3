import { aspectAfter } from './aspect-after.ts'
import { isTotalOf, type Level } from './level.ts'
import { levelOfAspect } from './level-of-aspect.ts'
import type { Mention } from './mention.ts'
import { printsAs } from './prints-as.ts'
import type { Reading } from './to-reading.ts'
import { wordsIn } from './words-between.ts'

/**
 * The level that a share is of: the one of its aspect, the one beside it in a list, the one that its printed whole fits, or the
 * nearest; none if it may be of several together.
 */
export function levelOfShare(reading: Reading, levels: readonly Level[], at: number): Level | undefined {
  const mention = reading.mentions[at]
  const [before, last] = [levels.at(-2), levels.at(-1)]
  const nearest = before !== undefined && last !== undefined && isTotalOf(reading, last, before) ? before : last
  if (mention === undefined || nearest === undefined) return undefined
  const aspect = aspectAfter(reading.normal, mention.figure)
  if (aspect !== undefined) return levelOfAspect(reading.normal, aspect, levels)
  const list = levels.filter((level) => level.mention.list === nearest.mention.list)
  const run = levels.filter((level) => level.run === nearest.run && isAlike(level, nearest))
  const shares = reading.mentions.filter((each) => each.list === mention.list)
  const paired = [list, run].find(({ length }) => length > 1 && length === shares.length)
  if (paired !== undefined) return paired[mention.rank]
  if (isJoined(reading, levels, mention) || shareOneBase(shares)) return undefined
  const beside = levels.filter((level) => level.run === nearest.run)
  return (
    ofTotal(reading, beside, mention) ?? (reading.roles[at] === 'ratio' ? likeliest(levels, nearest, mention) : nearest)
  )
}

const totals = new Set(['tổng', 'số'])

/** "dư nợ 214 tỷ đồng với 4.280 hộ, chiếm 31,6% tổng dư nợ": the one level that the words after "tổng" name, and that is no total. */
function ofTotal({ normal: { lower } }: Reading, levels: readonly Level[], { comparison }: Mention): Level | undefined {
  const [first = '', ...words] = comparison === undefined ? [] : wordsIn(lower, comparison)
  const name = words.filter((word) => !totals.has(word)).join(' ')
  if (!totals.has(first) || name === '') return undefined
  const [level, other] = levels.filter(({ mention: { opening, figure } }) => {
    const own = ` ${wordsIn(lower, { start: opening.start, end: figure.end }).join(' ')} `
    return own.includes(` ${name} `) && !own.includes(` ${first} ${name} `)
  })
  return other === undefined ? level : undefined
}

/** "hoàn thành 35 công trình, đang làm 12 công trình, đạt 74,5% kế hoạch (47 công trình)": the one level that the share fits. */
function likeliest(levels: readonly Level[], nearest: Level, { comparison, figure: { quantity } }: Mention): Level {
  const whole = comparison?.figure?.quantity
  const fits = (level: Level) => whole !== undefined && printsAs(level.mention.figure.quantity, whole, quantity)
  const [fitting, other] = fits(nearest) ? [] : levels.filter(fits)
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
