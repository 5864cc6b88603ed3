import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { wordsIn } from './words-between.ts'

/** A figure that says how much there is. */
export type Level = {
  readonly mention: Mention
  /** Its place among the sentence's figures. */
  readonly place: number
  /** Which topic of the sentence it belongs to: a year's estimate goes on with the topic of the half-year. */
  readonly topic: number
  /** Levels in one run have no share, no change and no "trong đó" between them. */
  readonly run: number
}

/** Levels of a sentence that a later figure can speak of: those outside brackets and lists of parts that are closed by then. */
export function reachable(levels: readonly Level[], from: Mention, at: number): readonly Level[] {
  return levels.filter(({ mention, place }) => {
    const isOpen = mention.heading === undefined || from.heading !== undefined
    return place < at && isOpen && mention.brackets.every((bracket, depth) => from.brackets[depth] === bracket)
  })
}

/** "45 tỷ đồng trong tổng số 60 tỷ đồng": the second is the total of the first. */
export function isTotalOf({ normal }: { readonly normal: NormalText }, total: Level, part: Level): boolean {
  const { opening, parted, figure } = total.mention
  if (parted || figure.dimension !== part.mention.figure.dimension) return false
  return totals.has(wordsIn(normal.lower, opening).slice(-3).join(' '))
}

const totals: ReadonlySet<string> = new Set(['trong tổng số', 'trên tổng số'])
