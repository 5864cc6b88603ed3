import { namesPlan, type Saying, wordsOf } from './side.ts'
import { isShare } from './unit-kind.ts'

/** Whether the words admit two subjects that no figure decides between. */
export function isUnclear(saying: Saying): boolean {
  return reachesPlans(saying) || exceedsFall(saying)
}

/** "5/6 chỉ tiêu đạt 100% kế hoạch": each of them does. */
function reachesPlans({ reading, at, level }: Saying): boolean {
  const { quantity } = level.mention.figure
  const comparison = reading.mentions[at]?.comparison
  return reading.roles[at] === 'ratio' && plannedUnits.has(quantity.unit) && namesPlan(wordsOf(reading, comparison))
}

const plannedUnits = new Set(['indicator', 'criterion'])

/**
 * "tỷ lệ hộ nghèo còn 13%, vượt 0,5% kế hoạch", "giảm 1,3%, đạt 130% kế hoạch": it may be the share, or how far it fell, that is
 * held against the plan.
 */
function exceedsFall({ reading: { normal, mentions, roles }, at, level: { mention } }: Saying): boolean {
  const [before, stated] = [mentions[at - 1], mentions[at]]
  if (!isShare(mention.figure) || stated === undefined) return false
  const fell = roles[at - 1] === 'change' && before?.lead?.kind === 'fall'
  const left = mention.lead?.kind === 'level' && leftOver.has(normal.lower.slice(mention.lead.start, mention.lead.end))
  return (fell || left) && stated.lead?.kind === (roles[at] === 'ratio' ? 'reach' : 'exceed')
}

const leftOver = new Set(['còn', 'xuống', 'xuống còn', 'giảm còn', 'giảm xuống', 'giảm xuống còn'])
