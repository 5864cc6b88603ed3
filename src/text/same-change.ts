import type { Mention, RelationAt } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { changeLeads } from './relation-words.ts'

const equations: ReadonlySet<string> = new Set(['tương ứng', '='])

/** "tăng 20 tỷ đồng (tương ứng 7,1%)", "giảm 5 vụ = 10%": the share is the change once more, unless a plan is named after it. */
export function sameChange(
  { lower }: NormalText,
  relation: RelationAt | undefined,
  last: Mention | undefined,
): RelationAt | undefined {
  if (relation === undefined || !equations.has(lower.slice(relation.start, relation.end))) return relation
  const kind = last?.lead?.kind
  return kind !== undefined && changeLeads.has(kind) ? { ...relation, kind } : relation
}
