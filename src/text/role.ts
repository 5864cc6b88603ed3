import type { Figure } from './figure.ts'
import type { Level } from './level.ts'
import { lexiconOf, phraseWithin } from './lexicon.ts'
import type { Mention, RelationAt } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { changeLeads, type Relation } from './relation-words.ts'
import { isShare } from './unit-kind.ts'
import { saysNothingNew } from './words-between.ts'

/** What a figure does in its sentence: it says how much there is, what share that is, or how it changed. */
export type Role = 'level' | 'ratio' | 'change'

const ratioLeads: ReadonlySet<Relation> = new Set<Relation>(['equal', 'share', 'multiple'])

/** The figure before with its role, and the last level. */
type Before = {
  readonly last: Role | undefined
  readonly mention: Mention | undefined
  readonly level: Level | undefined
}

/** The role of a figure, given what stands before it in the sentence. */
export function roleOf({ lower }: NormalText, mention: Mention, before: Before): Role {
  const { lead, figure, comparison } = mention
  if (lead !== undefined && changeLeads.has(lead.kind)) return 'change'
  if (restatesShare(lower, mention, before)) return 'change'
  if (mention.rank > 0 && before.last === 'level') return 'level'
  if (!isShare(figure) || figure.dimension !== 'ratio') return 'level'
  if (lead !== undefined && ratioLeads.has(lead.kind)) return before.level === undefined ? 'level' : 'ratio'
  if (isSigned(mention) && before.level !== undefined) return 'change'
  if (lead === undefined && mention.brackets.length > 0 && before.last === 'change' && closesUp(lower, mention, before))
    return 'change'
  if (lead === undefined && comparison !== undefined && before.last === 'ratio') return 'ratio'
  if (leavesShare(lower, mention, before)) return 'ratio'
  const mayBeShare = lead === undefined ? mention.brackets.length > 0 : lead.kind === 'reach'
  if (before.level === undefined || !mayBeShare) return 'level'
  if (comparison !== undefined) return 'ratio'
  return isOfLevel(before.level.mention.figure, lead) && saysNothingNew(lower, mention.opening) ? 'ratio' : 'level'
}

/** "thu 120 tỷ đồng, còn 85% so với cùng kỳ": of what is no share itself, a share of the base is left. */
function leavesShare(lower: string, { lead, comparison, opening }: Mention, { level }: Before): boolean {
  if (lead?.kind !== 'level' || comparison === undefined || level === undefined) return false
  return !isShare(level.mention.figure) && saysNothingNew(lower, opening)
}

/** "36/37 vụ (97,3%)", "1.200 tỷ đồng, đạt 95%": what else would the share be of? */
function isOfLevel(level: Figure, lead: RelationAt | undefined): boolean {
  return level.outOf !== undefined || (lead !== undefined && !isShare(level))
}

/** "tăng 4,65% (tương đương 790 m³)": the change once more, in the unit of the level. */
function restatesShare(lower: string, { lead, brackets, figure, opening, heading }: Mention, before: Before): boolean {
  if (lead !== undefined || before.last !== 'change' || before.mention === undefined) return false
  if (brackets.length <= before.mention.brackets.length || !isShare(before.mention.figure)) return false
  if (heading?.start !== before.mention.heading?.start) return false
  const { outOf, dimension } = figure
  if (outOf !== undefined || isShare(figure) || dimension !== before.level?.mention.figure.dimension) return false
  return saysNothingNew(lower, opening)
}

/** "giảm 6 vụ so với cùng kỳ (12%)", and not "tăng 6% và cao hơn bình quân cả nước (52%)". */
function closesUp(lower: string, { opening }: Mention, { mention }: Before): boolean {
  const start = Math.max(mention?.figure.end ?? 0, mention?.comparison?.end ?? 0)
  return phraseWithin(governing, lower, { start, end: opening.start }) === undefined
}

const governing = lexiconOf('tăng | giảm | cao hơn | thấp hơn | bằng | đạt | vượt | chiếm')

/** "(-1,8%)": a share below zero in brackets is a change. */
function isSigned({ lead, brackets, figure }: Mention): boolean {
  return lead === undefined && brackets.length > 0 && figure.quantity.amount.startsWith('-')
}
