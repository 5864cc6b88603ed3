import { type DecimalString, signOf, subtract } from '../decimal/index.ts'
import type { Level } from './level.ts'
import { lexiconOf, phraseWithin } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Range } from './range.ts'
import type { Reading } from './to-reading.ts'
import { isShare } from './unit-kind.ts'
import { wordsIn } from './words-between.ts'

/** A total and what is listed under its "trong đó" or "gồm". */
export type HeadedList = {
  readonly total: Level
  readonly parts: readonly Level[]
  readonly kind: 'ofWhich' | 'complete'
}

/** The lists of a sentence of which the total is printed before them. */
export function headedLists(reading: Reading): readonly HeadedList[] {
  return headings(reading).flatMap((start) => headedList(reading, start) ?? [])
}

function headings({ mentions }: Reading): readonly number[] {
  return [...new Set(mentions.flatMap(({ heading }) => (heading === undefined ? [] : [heading.start])))]
}

/**
 * The figures after "trong đó" that measure what the one figure before it measures, up to the estimate of a longer period or to some other matter;
 * of two figures before it either might be the total.
 */
function headedList(reading: Reading, start: number): HeadedList | undefined {
  const { levels } = reading
  const heading = reading.mentions.find((mention) => mention.heading?.start === start)?.heading
  const listed = levels.filter(({ mention }) => mention.heading?.start === start)
  const dimension = listed[0]?.mention.figure.dimension
  const before = levels.filter(({ mention: { figure } }) => figure.end <= start && figure.dimension === dimension)
  const [total, other] = before.filter(({ run }) => run === before.at(-1)?.run)
  if (total === undefined || other !== undefined || heading === undefined) return undefined
  if (!addsUp(reading.normal, total.mention)) return undefined
  const parts = untilElsewhere(reading, listed).filter(({ mention }) => mention.figure.dimension === dimension)
  const kind = heading.kind === 'complete' ? 'complete' : 'ofWhich'
  return { total, parts: untilMadeUp(reading, total, parts), kind }
}

/** Words that begin something else than the next part of a total. */
const elsewhere = lexiconOf('cả năm | ước năm | ước đến | dự kiến | kế hoạch | lũy kế | luỹ kế')

const besides = lexiconOf('đồng thời | ngoài ra | bên cạnh')

function untilElsewhere({ normal: { lower } }: Reading, levels: readonly Level[]): readonly Level[] {
  const end = levels.findIndex(({ mention }, at) => {
    if (phraseWithin(elsewhere, lower, mention.opening) !== undefined) return true
    return phraseWithin(besides, lower, gapBefore(levels, at)) !== undefined
  })
  return end < 0 ? levels : levels.slice(0, end)
}

/** What stands between a part and the one before it. */
function gapBefore(parts: readonly Level[], at: number): Range {
  const start = parts[at]?.mention.figure.start ?? 0
  return { start: parts[at - 1]?.mention.figure.end ?? start, end: start }
}

/**
 * What is counted out of the total is no part of it ("15/18 đơn"), nor is what begins a clause of its own once the parts make
 * up the total.
 */
function untilMadeUp({ normal }: Reading, { mention: { figure } }: Level, parts: readonly Level[]): readonly Level[] {
  const { amount, unit } = figure.quantity
  let left: DecimalString = amount
  const end = parts.findIndex(({ mention: { figure: part } }, at) => {
    if (part.outOf?.amount === amount || (signOf(left) === 0 && beginsClause(normal, gapBefore(parts, at)))) return true
    if (part.quantity.unit === unit) left = subtract(left, part.quantity.amount)
    return false
  })
  return end < 0 ? parts : parts.slice(0, end)
}

const doing = new Set(['đã', 'đang', 'hoàn', 'còn'])

function beginsClause({ lower }: NormalText, gap: Range): boolean {
  const [first = '', second = ''] = wordsIn(lower, gap)
  return lower.slice(gap.start, gap.end).includes(';') || doing.has(first === 'và' ? second : first)
}

/** Shares and quotients of parts make no whole: "tỷ lệ hộ nghèo còn 2%, trong đó miền núi 5%". */
function addsUp({ lower }: NormalText, { figure }: Mention): boolean {
  return !isShare(figure) && !lower.slice(figure.unit.start, figure.unit.end).includes('/')
}
