import { aspectAfter } from './aspect-after.ts'
import { afterBlanks, beforeBlanks, codeAt, isLetter } from './characters.ts'
import type { Figure } from './figure.ts'
import { lexiconOf, phraseBefore } from './lexicon.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase, Sentence } from './phrase.ts'
import { isCompared, printedAt } from './printed-base.ts'
import type { Range } from './range.ts'
import { wordsIn } from './words-between.ts'

/** What a figure is compared with: the words for it, and the figure printed with them, if any. */
export type Comparison = Range & {
  readonly figure: Figure | undefined
  /** The place in the sentence after the comparison. */
  readonly next: number
}

/**
 * The comparison right after the figure at this place: "45% dự toán", "giảm 6 vụ (-12%) so với cùng kỳ". A share is of a whole, a
 * change is on none: "tăng 5% số người chết".
 */
export function comparisonAfter(
  normal: NormalText,
  sentence: Sentence,
  { at, isChange }: { readonly at: number; readonly isChange: boolean },
): Comparison | undefined {
  const { phrases } = sentence
  const bracket = bracketLength(phrases, at + 1)
  const place = at + bracket + 1 + aspectLength(normal, phrases, at)
  const [last, first] = [phrases[at + bracket], phrases[place]]
  if (last === undefined || first === undefined || !isCompared(first)) return undefined
  if (isChange && first.kind === 'whole') return undefined
  const between = wordsIn(normal.lower, { start: last.end, end: first.start })
  if (first.kind === 'against' ? between.length > longestTail : !between.every((word) => links.has(word)))
    return undefined
  const comparison = comparisonAt(normal, sentence, place)
  return bracket === 0 ? comparison : { ...comparison, next: at + 1 }
}

/** How many phrases the words of an aspect take, "về vốn so với cùng kỳ", which look like something compared with. */
function aspectLength(normal: NormalText, phrases: readonly Phrase[], at: number): number {
  const [phrase, next] = [phrases[at], phrases[at + 1]]
  return phrase?.kind === 'figure' && next?.kind === 'whole' && aspectAfter(normal, phrase.figure) !== undefined ? 1 : 0
}

/** How many phrases a bracket takes that states the figure once more, "(-12%)" or "(giảm 12%)". */
function bracketLength(phrases: readonly Phrase[], open: number): number {
  if (phrases[open]?.kind !== 'open') return 0
  let figure = open + 1
  while (figure < open + mostRelations && restating.has(phrases[figure]?.kind)) figure += 1
  return phrases[figure]?.kind === 'figure' && phrases[figure + 1]?.kind === 'close' ? figure + 2 - open : 0
}

/** "(tương ứng giảm 28,2 ha)" */
const mostRelations = 3
const restating: ReadonlySet<Phrase['kind'] | undefined> = new Set(['equal', 'rise', 'fall', 'exceed', 'shortOf'])

/** "chiếm 1,5% trên tổng dư nợ", "đạt 40% của kế hoạch" */
const links = new Set(['trên', 'trong', 'của', 'theo'])

/** "giảm 2 người bị thương so với …": the words of a noun that may stand before "so với". */
const longestTail = 4

/** "chiếm 45% lao động toàn huyện": after a share any words name the whole. */
export function freeComparison(normal: NormalText, { phrases, end }: Sentence, at: number): Comparison | undefined {
  const figure = phrases[at]
  if (figure === undefined) return undefined
  if (figure.kind === 'figure' && aspectAfter(normal, figure.figure) !== undefined) return undefined
  const start = afterBlanks(normal.text, figure.end)
  const last = withoutTail(normal, start, Math.max(start, phrases[at + 1]?.start ?? end))
  return isLetter(codeAt(normal.text, start)) && last > start
    ? { start, end: last, figure: undefined, next: at + 1 }
    : undefined
}

/** The comparison whose first word stands at this place; "so với" is no part of its words. */
export function comparisonAt(normal: NormalText, { phrases, end }: Sentence, at: number): Comparison {
  let next = at
  while (isCompared(phrases[next])) next += 1
  const printed = printedAt(normal, phrases, next)
  next += printed?.length ?? 0
  while (isCompared(phrases[next])) next += 1
  const first = phrases[at]
  const start = first === undefined ? end : startOfWords(normal, first)
  const words = printed?.bracketed ? printed.start : (phrases[next]?.start ?? end)
  return { start, end: withoutTail(normal, start, words), figure: printed?.figure, next }
}

/** Where the words of a comparison begin: after "so với", or with "dự toán" itself. */
export function startOfWords({ text }: NormalText, first: Range & Pick<Phrase, 'kind'>): number {
  return first.kind === 'against' ? afterBlanks(text, first.end) : first.start
}

/** "đạt 93% kế hoạch (thiếu 14 ha)": the plan named right before the bracket that a figure opens. */
export function planBeforeBracket(normal: NormalText, sentence: Sentence, at: number): Comparison | undefined {
  const { phrases } = sentence
  const open = at - 2
  let first = open
  while (isCompared(phrases[first - 1])) first -= 1
  if (phrases[open]?.kind !== 'open' || first === open) return undefined
  return { ...comparisonAt(normal, sentence, first), next: at + 1 }
}

/** A full stop or an ellipsis. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x2026
}

const tails = lexiconOf('và | nhưng | đồng thời | trong khi | thì | là | của')

/** The end of the words without a joining word or full stops after them. */
function withoutTail({ text, lower }: NormalText, start: number, end: number): number {
  let last = beforeBlanks(text, end)
  while (last > start && isStop(codeAt(text, last - 1))) last = beforeBlanks(text, last - 1)
  const tail = phraseBefore(tails, lower, last)
  return Math.max(start, tail === undefined ? last : beforeBlanks(text, tail.start))
}
