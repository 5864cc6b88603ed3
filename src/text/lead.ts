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
  let before = at - 1
  while (isCompared(phrases[before]) || phrases[before]?.kind === 'respectively') before -= 1
  const relation = phrases[before]
  if (relation === undefined || !isLead(relation)) return undefined
  const first = phrases.slice(before + 1, at).find(isCompared)
  const end = beforeBlanks(lower, beginOf(figure.figure))
  if (!saysNothingNew(lower, { start: relation.end, end: first?.start ?? end })) return undefined
  if (first === undefined) return { relation, comparison: undefined }
  const comparison = { start: startOfWords(normal, first), end, figure: undefined, next: at + 1 }
  return { relation, comparison }
}

function isLead(phrase: Phrase): phrase is Phrase & RelationAt {
  return leading.has(phrase.kind)
}

/** Where a figure begins with its qualifier. */
export function beginOf({ start, qualifierAt }: Figure): number {
  return Math.min(start, qualifierAt?.start ?? start)
}
