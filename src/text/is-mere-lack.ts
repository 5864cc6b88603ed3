import type { Comparison } from './comparison.ts'
import type { RelationAt } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Sentence } from './phrase.ts'

/** "thiếu 12 giáo viên" counts what lacks; only "chưa đạt (thiếu 12 ha)" or words of comparison set it against a plan. */
export function isMereLack(
  { lower }: NormalText,
  { phrases }: Sentence,
  at: number,
  relation: RelationAt | undefined,
  comparison: Comparison | undefined,
): boolean {
  if (relation?.kind !== 'shortOf' || comparison !== undefined) return false
  const isMissed = phrases[at - 2]?.kind === 'open' && phrases[at - 3]?.kind === 'missed'
  return !isMissed && lower.slice(relation.start, relation.end).includes('thiếu')
}
