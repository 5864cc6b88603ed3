import { beforeBlanks } from './characters.ts'
import { type Comparison, comparisonAfter, comparisonAt, freeComparison } from './comparison.ts'
import type { Figure } from './figure.ts'
import { beginOf, type Lead, leadBefore } from './lead.ts'
import type { Mention, RelationAt } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase, Sentence } from './phrase.ts'
import { isShare } from './unit-kind.ts'
import { wordsIn } from './words-between.ts'

/** What is known of a sentence up to some place. */
interface Context extends Pick<Mention, 'brackets' | 'parted' | 'heading'> {
  readonly opened: number
  /** The end of the last mark or figure. */
  readonly from: number
  /** "So với cùng kỳ, …" at the head of clauses. */
  readonly head: Comparison | undefined
  readonly last: Mention | undefined
  /** The context before the innermost open bracket. */
  readonly outer: Context | undefined
}

/** The figures of a sentence, each with its relation, its list, its brackets and what it is compared with. */
export function toMentions(normal: NormalText, sentence: Sentence): readonly Mention[] {
  const { phrases } = sentence
  const mentions: Mention[] = []
  const start = { brackets: [], opened: 0, from: sentence.start, parted: true }
  let context: Context = { ...start, heading: undefined, head: undefined, last: undefined, outer: undefined }
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]
    if (phrase === undefined) continue
    if (phrase.kind !== 'figure') {
      context = passed(normal, { sentence, at, phrase }, context)
      continue
    }
    const mention = mentionAt(normal, { sentence, at, figure: phrase.figure }, context)
    mentions.push(mention)
    const { end = phrase.end, next = 0 } = mention.comparison ?? {}
    context = { ...context, last: mention, parted: false, from: Math.max(phrase.end, end) }
    at = Math.max(at, next - 1)
  }
  return mentions
}

type Place<P> = { readonly sentence: Sentence; readonly at: number } & P

/** Brackets in more brackets than these part clauses and nothing else. */
const deepest = 5

/** The context after a mark or relation. */
function passed(normal: NormalText, { sentence, at, phrase }: Place<{ phrase: Phrase }>, context: Context): Context {
  const { brackets, opened } = context
  switch (phrase.kind) {
    case 'comma':
      return partedAt(phrase, context)
    case 'open':
      if (brackets.length >= deepest) return partedAt(phrase, context)
      return { ...partedAt(phrase, context), brackets: [...brackets, opened + 1], opened: opened + 1, outer: context }
    case 'close':
      return closed(context, partedAt(phrase, context))
    case 'ofWhich':
    case 'complete':
      return { ...partedAt(phrase, context), heading: { ...phrase, kind: phrase.kind, depth: brackets.length } }
    case 'against':
      return { ...context, head: comparisonAt(normal, sentence, at) }
    default:
      return context
  }
}

function partedAt({ end }: Phrase, context: Context): Context {
  return { ...context, from: end, parted: true }
}

/** After a bracket without a figure the clause goes on as if it were not there: "Chỉ số sản xuất (IIP) tăng …". */
function closed({ outer, last, opened }: Context, parted: Context): Context {
  if (outer === undefined) return parted
  const { brackets, heading } = outer
  return last === outer.last ? { ...outer, opened } : { ...parted, brackets, heading, outer: outer.outer }
}

function mentionAt(normal: NormalText, { sentence, at, figure }: Place<{ figure: Figure }>, context: Context): Mention {
  const lead = leadBefore(normal, sentence, at)
  const before = lead === undefined ? listedAfter(normal, figure, sentence.phrases[at - 1], context) : undefined
  const relation = lead?.relation ?? before?.lead
  const after = isStated(figure, relation) ? comparisonAfter(normal, sentence, at) : undefined
  const free =
    relation?.kind === 'equal' || relation?.kind === 'share' ? freeComparison(normal, sentence, at) : undefined
  const { brackets, parted, heading, head, from } = context
  const adjacent = headBefore(normal, lead, head)
  return {
    figure,
    lead: relation,
    list: before?.list ?? (context.last?.list ?? -1) + 1,
    rank: before === undefined ? 0 : before.rank + 1,
    brackets,
    opening: { start: from, end: adjacent?.start ?? lead?.relation.start ?? beginOf(figure) },
    parted,
    comparison: after ?? lead?.comparison ?? adjacent ?? (isShare(figure) ? free : undefined),
    head,
    heading,
  }
}

/** "so dự toán giao đạt 42%": what stands right before the relation belongs to it. */
function headBefore({ lower }: NormalText, lead: Lead | undefined, head: Comparison | undefined) {
  return lead !== undefined && head?.end === beforeBlanks(lower, lead.relation.start) ? head : undefined
}

/** The figure before, if this one goes on its list: nothing but a comma or "và" between them, and the same kind of unit. */
function listedAfter(
  { lower }: NormalText,
  figure: Figure,
  before: Phrase | undefined,
  { last }: Context,
): Mention | undefined {
  if (last === undefined || isShare(last.figure) !== isShare(figure)) return undefined
  if (before?.kind !== 'figure' && before?.kind !== 'comma') return undefined
  const between = { start: last.figure.end, end: beforeBlanks(lower, beginOf(figure)) }
  return wordsIn(lower, between).every((word) => word === 'và' || word === 'hoặc') ? last : undefined
}

const changes: ReadonlySet<RelationAt['kind']> = new Set<RelationAt['kind']>(['rise', 'fall', 'exceed', 'shortOf'])

/** Only what is stated, a share or a change, is compared with something by the words after it. */
function isStated(figure: Figure, relation: RelationAt | undefined): boolean {
  return isShare(figure) || (relation !== undefined && changes.has(relation.kind))
}
