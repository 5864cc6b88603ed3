import type { Figure } from './figure.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase } from './phrase.ts'
import type { Range } from './range.ts'
import { saysNothingNew, wordsIn } from './words-between.ts'

/** Whether a phrase speaks of what something is compared with. */
export function isCompared(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'against' || phrase?.kind === 'base' || phrase?.kind === 'whole'
}

/** A figure of what is compared with, the phrases that it takes, and where they begin. */
export type PrintedBase = {
  readonly figure: Figure
  readonly length: number
  readonly start: number
  readonly bracketed: boolean
}

/** "kế hoạch 50 ha", "dự toán (552 tỷ đồng)": the figure of what is compared with, not "và 45% dự toán" after it. */
export function printedAt(normal: NormalText, phrases: readonly Phrase[], at: number): PrintedBase | undefined {
  const first = phrases[at]
  const between = { start: phrases[at - 1]?.end ?? 0, end: first?.start ?? 0 }
  if (first?.kind === 'figure' && wordsIn(normal.lower, between).at(-1) === 'và') return undefined
  if (first?.kind === 'figure') return { figure: first.figure, length: 1, start: first.start, bracketed: false }
  return first?.kind === 'open' ? bracketedAt(normal, phrases, first, at) : undefined
}

/** "(552 tỷ đồng)", "(kế hoạch là 552 tỷ đồng)"; not "(còn 12 tỷ đồng)", which says something else. */
function bracketedAt({ lower }: NormalText, phrases: readonly Phrase[], { start, end }: Range, open: number) {
  const at = isCompared(phrases[open + 1]) ? open + 2 : open + 1
  const [named, figure, close] = [phrases[at - 1], phrases[at], phrases[at + 1]]
  if (figure?.kind !== 'figure' || close?.kind !== 'close') return undefined
  if (!saysNothingNew(lower, { start: named?.end ?? end, end: figure.start })) return undefined
  return { figure: figure.figure, length: at + 2 - open, start, bracketed: true }
}
