import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { wordsIn } from './words-between.ts'

/** The fraction in brackets right after a share, from which it was worked out: "đạt 58,9% (66/112 thôn)". */
export function workingOf({ lower }: NormalText, mentions: readonly Mention[], at: number): Mention | undefined {
  const [share, next] = [mentions[at], mentions[at + 1]]
  if (share?.figure.quantity.unit !== 'percent' || next?.figure.outOf === undefined) return undefined
  return next.brackets.length > share.brackets.length && wordsIn(lower, next.opening).length === 0 ? next : undefined
}
