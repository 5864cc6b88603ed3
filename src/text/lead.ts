import { beforeBlanks } from './characters.ts'
import { type Comparison, startOfWords } from './comparison.ts'
import type { Figure } from './figure.ts'
import type { RelationAt } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase, Sentence } from './phrase.ts'
import { isCompared } from './printed-base.ts'
import type { Relation } from './relation-words.ts'
import { saysNothingNew } from './words-between.ts'

/** The relation that governs a figure, and what stands between the two: "vượt dự toán 5,2%". */
export type Lead = { readonly relation: RelationAt; readonly comparison: Comparison | undefined }

const leading: ReadonlySet<Phrase['kind']> = new Set<Relation>([
  'reach',
  'equal',
  'share',
  'rise',
  'fall',
  'exceed',
  'shortOf',
  'multiple',
  'level',
  'from',
])

/** The relation before the figure at this place, if no word of a new subject stands between them. */
export function leadBefore(normal: NormalText, { phrases }: Sentence, at: number): Lead | undefined {
  const { lower } = normal
  const figure = phrases[at]
  if (figure?.kind !== 'figure') return undefined
  const bracket = bracketedBefore(phrases, at)
  let before = at - 1 - (bracket === undefined ? 0 : bracketLength)
  while (isCompared(phrases[before]) || phrases[before]?.kind === 'respectively') before -= 1
  const relation = phrases[before]
  if (relation === undefined || !isLead(relation)) return undefined
  const first = phrases.slice(before + 1, at).find(isCompared)
  const end = beforeBlanks(lower, beginOf(figure.figure))
  if (!saysNothingNew(lower, { start: relation.end, end: first?.start ?? end })) return undefined
  if (first === undefined) return bracket === undefined ? { relation, comparison: undefined } : undefined
  const words = { start: startOfWords(normal, first), end: beforeBlanks(lower, bracket?.start ?? end) }
  return { relation, comparison: { ...words, figure: bracket?.figure, next: at + 1 } }
}

/** "thấp hơn mục tiêu (19%) 0,4 điểm phần trăm": the figure in a bracket right before, and where the bracket opens. */
function bracketedBefore(phrases: readonly Phrase[], at: number) {
  const [open, figure, close] = phrases.slice(Math.max(0, at - bracketLength), at)
  if (open?.kind !== 'open' || figure?.kind !== 'figure' || close?.kind !== 'close') return undefined
  return { figure: figure.figure, start: open.start }
}

const bracketLength = 3

function isLead(phrase: Phrase): phrase is Phrase & RelationAt {
  return leading.has(phrase.kind)
}

/** Where a figure begins with its qualifier. */
export function beginOf({ start, qualifierAt }: Figure): number {
  return Math.min(start, qualifierAt?.start ?? start)
}
