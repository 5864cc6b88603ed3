import { compareDecimals } from '../decimal/index.ts'
import type { Figure } from './figure.ts'
import type { Level } from './level.ts'
import type { Mention } from './mention.ts'
import { subjectOf } from './subject-of.ts'
import type { Reading } from './to-reading.ts'
import { isCount, isShare } from './unit-kind.ts'
import { saysNothingNew } from './words-between.ts'

/**
 * The share right before a change, where it is the share that changed: "chiếm 84% (tăng 2%)", "thấp hơn 1,2 điểm phần trăm",
 * "36/37 vụ, đạt 97,3%, tăng 1%". A plan that was reached by 84% is none: there the amount rose.
 */
export function shareBefore(reading: Reading, at: number): Level | undefined {
  const { normal, mentions, roles } = reading
  const [share, change] = [mentions[at - 1], mentions[at]]
  if (share === undefined || change === undefined || roles[at] !== 'change' || roles[at - 1] !== 'ratio')
    return undefined
  if (!isShare(change.figure) || share.figure.quantity.unit !== 'percent') return undefined
  if (!saysNothingNew(normal.lower, change.opening) || !changes(reading, at, share, change)) return undefined
  return { mention: share, place: at - 1, topic: mentions.length + at, run: mentions.length }
}

function changes(reading: Reading, at: number, share: Mention, change: Mention): boolean {
  const { dimension } = change.figure
  if (dimension === 'ratioChange') return true
  const words = (mention: Mention) => mention.lead && reading.normal.lower.slice(mention.lead.start, mention.lead.end)
  const isRate = share.lead?.kind === 'share' || words(share)?.includes('tỷ lệ') === true
  const compares = comparative.has(words(change) ?? '')
  if (isRate && (compares || change.brackets.length > share.brackets.length)) return true
  if (share.comparison !== undefined) return false
  const subject = subjectOf(reading, at - 1)?.mention.figure
  if (subject === undefined) return false
  if (subject.outOf !== undefined) return isCount(subject) || !isBeyond(subject, change)
  return isCount(subject) && compares
}

/** "33/31,5 ha, vượt 5%" lies above its plan; "18/46 tỷ đồng, đạt 39,8%, vượt 0,3% chỉ tiêu" does not. */
function isBeyond({ quantity, outOf }: Figure, { lead }: Mention): boolean {
  if (outOf === undefined || lead?.kind !== 'exceed') return true
  return quantity.unit === outOf.unit && compareDecimals(quantity.amount, outOf.amount) > 0
}

/** One rate lies above another; a count is more or fewer. */
const comparative: ReadonlySet<string> = new Set(['cao hơn', 'thấp hơn'])
