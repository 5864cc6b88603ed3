import { beforeBlanks } from './characters.ts'
import type { Figure } from './figure.ts'
import { beginOf } from './lead.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Phrase } from './phrase.ts'
import { changeLeads } from './relation-words.ts'
import { isShare } from './unit-kind.ts'
import { wordsIn } from './words-between.ts'

/**
 * The figure before, if this one goes on its list: nothing but a comma or "và" between them, and the same kind of unit. A
 * semicolon ends a list of changes.
 */
export function listedAfter(
  { lower }: NormalText,
  figure: Figure,
  before: Phrase | undefined,
  last: Mention | undefined,
): Mention | undefined {
  if (last === undefined || isShare(last.figure) !== isShare(figure)) return undefined
  if (before?.kind !== 'figure' && before?.kind !== 'comma') return undefined
  const between = { start: last.figure.end, end: beforeBlanks(lower, beginOf(figure)) }
  if (last.lead && changeLeads.has(last.lead.kind) && lower.slice(between.start, between.end).includes(';'))
    return undefined
  return wordsIn(lower, between).every((word) => word === 'và' || word === 'hoặc') ? last : undefined
}
