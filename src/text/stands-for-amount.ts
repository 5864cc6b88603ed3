import { afterBlanks, codeAt, isLetter } from './characters.ts'
import { lexiconOf, phraseAt } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { fillers } from './relation-words.ts'
import { isShare } from './unit-kind.ts'

const amounts = lexiconOf(
  'thu | chi | tổng thu | tổng chi | số thu | số chi | nguồn thu | thuế | doanh thu | doanh số | thu nhập',
  'giá trị | vốn | tổng vốn | nguồn vốn | giải ngân | dư nợ | kim ngạch | xuất khẩu | nhập khẩu | tổng mức',
  'sản lượng | diện tích | tổng diện tích | tổng sản lượng | khối lượng | số lượng | tổng số',
)

/** "tỷ lệ giải ngân đạt 58%" is a level of its own. */
const rates = lexiconOf('tỷ lệ | tỉ lệ')

/**
 * "chi thường xuyên đạt 27,3% và tăng 38,9%": the share is of a plan, and what rose is the spending, whose amount is not
 * printed.
 */
export function standsForAmount({ lower }: NormalText, { figure, lead, opening }: Mention): boolean {
  if (!isShare(figure) || lead?.kind !== 'reach') return false
  let start = afterBlanks(lower, opening.start)
  if (phraseAt(rates, lower, start) !== undefined) return false
  while (start < opening.end) {
    let end = start
    while (isLetter(codeAt(lower, end))) end += 1
    if (end > start && !fillers.has(lower.slice(start, end))) return phraseAt(amounts, lower, start) !== undefined
    start = end + 1
  }
  return false
}
