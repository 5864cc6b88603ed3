import { aspectAfter } from './aspect-after.ts'
import { beforeBlanks, codeAt } from './characters.ts'
import { type Comparison, comparisonAfter, comparisonAt, freeComparison, planBeforeBracket } from './comparison.ts'
import type { Figure } from './figure.ts'
import { isMereLack } from './is-mere-lack.ts'
import { beginOf, type Lead, leadBefore } from './lead.ts'
import { listedAfter } from './listed-after.ts'
import type { Mention, RelationAt } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase, Sentence } from './phrase.ts'
import { isCompared } from './printed-base.ts'
import { changeLeads } from './relation-words.ts'
import { sameChange } from './same-change.ts'
import { isShare } from './unit-kind.ts'
import { saysNothingNew } from './words-between.ts'

/** What is known of a sentence up to some place. */
interface Context extends Pick<Mention, 'brackets' | 'parted' | 'heading'> {
  readonly opened: number
  /** The end of the last mark or figure. */
  readonly from: number
  /** "So với cùng kỳ, …" at the head of clauses. */
  readonly head: Comparison | undefined
  /** The comparison that the words before it have taken: "giảm 15 vụ (-11%) so với cùng kỳ, …". */
  readonly taken: Comparison | undefined
  readonly last: Mention | undefined
  /** The context before the innermost open bracket. */
  readonly outer: Context | undefined
}

/** The figures of a sentence, each with its relation, its list, its brackets and what it is compared with. */
export function toMentions(normal: NormalText, sentence: Sentence): readonly Mention[] {
  const { phrases } = sentence
  const mentions: Mention[] = []
  let context = contextAt(sentence.start)
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
    const said = aspectAfter(normal, phrase.figure)?.end ?? phrase.end
    const taken = mention.comparison ?? context.taken
    context = {
      ...context,
      last: mention,
      heading: mention.heading,
      taken,
      parted: false,
      from: Math.max(said, end),
    }
    at = Math.max(at, next - 1)
  }
  return mentions
}

function contextAt(from: number): Context {
  return {
    brackets: [],
    opened: 0,
    from,
    parted: true,
    heading: undefined,
    head: undefined,
    taken: undefined,
    last: undefined,
    outer: undefined,
  }
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
      return endsClause(sentence.phrases, at) ? context : headed(context, comparisonAt(normal, sentence, at))
    default:
      return context
  }
}

/** "giảm 5 vụ (2 vụ án) so với cùng kỳ; …" closes its clause, and is no head of the next. */
function endsClause(phrases: readonly Phrase[], at: number): boolean {
  let next = at
  while (isCompared(phrases[next])) next += 1
  const mark = phrases[next]?.kind
  return phrases[at - 1]?.kind === 'close' && (mark === undefined || mark === 'comma' || mark === 'close')
}

/** What is compared by the words after it is no head of the clauses that follow. */
function headed(context: Context, head: Comparison): Context {
  return head.start === context.taken?.start ? context : { ...context, head }
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
  const before = lead === undefined ? listedAfter(normal, figure, sentence.phrases[at - 1], context.last) : undefined
  const own = namesWhole(sentence.phrases[at + 1]) ? lead?.relation : sameChange(normal, lead?.relation, context.last)
  const named = own ?? before?.lead
  const isChange = named !== undefined && changeLeads.has(named.kind)
  const after = isShare(figure) || isChange ? comparisonAfter(normal, sentence, { at, isChange }) : undefined
  const plan = named && onPlans.has(named.kind) ? planBeforeBracket(normal, sentence, at) : undefined
  const relation = isMereLack(normal, sentence, at, named, after ?? lead?.comparison ?? plan) ? undefined : named
  const free = relation && sharing.has(relation.kind) ? freeComparison(normal, sentence, at) : undefined
  const { brackets, parted, head, from } = context
  const adjacent = headBefore(normal, lead, head)
  const opening = { start: from, end: adjacent?.start ?? lead?.relation.start ?? beginOf(figure) }
  return {
    figure,
    lead: relation,
    list: before?.list ?? (context.last?.list ?? -1) + 1,
    rank: before === undefined ? 0 : before.rank + 1,
    brackets,
    opening,
    parted,
    comparison: after ?? lead?.comparison ?? adjacent ?? plan ?? (isShare(figure) ? free : undefined),
    head,
    heading:
      after !== undefined && endsList(normal, { opening, brackets, relation }, context.heading)
        ? undefined
        : context.heading,
  }
}

/**
 * "trong đó 4.200 lượt khách quốc tế; đạt 103,3% kế hoạch": after a semicolon outside the brackets of a part, what is compared and
 * names no subject speaks of the total again. A share that it "chiếm" is that of a part.
 */
function endsList(
  { lower, text }: NormalText,
  {
    opening,
    brackets,
    relation,
  }: Pick<Mention, 'opening' | 'brackets'> & { readonly relation: RelationAt | undefined },
  heading: Mention['heading'],
): boolean {
  if (heading === undefined || brackets.length > heading.depth) return false
  const apart = codeAt(text, opening.start - 1) === 0x3b && saysNothingNew(lower, opening)
  return apart && relation !== undefined && relation.kind !== 'share'
}

/** "so dự toán giao đạt 42%": what stands right before the relation belongs to it. */
function headBefore({ lower }: NormalText, lead: Lead | undefined, head: Comparison | undefined) {
  return lead !== undefined && head?.end === beforeBlanks(lower, lead.relation.start) ? head : undefined
}

const onPlans: ReadonlySet<RelationAt['kind']> = new Set<RelationAt['kind']>(['exceed', 'shortOf'])
const sharing: ReadonlySet<RelationAt['kind']> = new Set<RelationAt['kind']>(['equal', 'share', 'multiple'])

/** "tương ứng 62,5% dự toán" */
function namesWhole(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'base' || phrase?.kind === 'whole'
}
