import { beforeBlanks, codeAt, isBlank, isDigit } from './characters.ts'
import type { Figure } from './figure.ts'
import { labels } from './labels.ts'
import { lexiconOf, phraseBefore, phraseWithin } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import type { Range } from './range.ts'
import type { Reading } from './to-reading.ts'
import { saysNothingNew, wordsIn } from './words-between.ts'

/** More words than this between a level and "tăng" name something else that rises. */
const mostWords = 4

/** "(cùng kỳ năm 2020 giảm 3,8%)": it is the past that fell. */
const pasts = lexiconOf('cùng kỳ | năm trước | năm ngoái | quý trước | tháng trước')

/** Whether the clause goes on about the figure before it. */
export function goesOn({ normal, roles }: Reading, { figure, opening, parted }: Mention, at: number): boolean {
  const { lower } = normal
  if (phraseWithin(pasts, lower, opening) !== undefined || followsNumber(normal, opening)) return false
  if (saysNothingNew(lower, opening) || (roles[at] === 'change' && namesNoun(lower, opening, figure))) return true
  if (parted || roles[at - 1] !== 'level') return false
  return roles[at] === 'ratio' || wordsIn(lower, opening).length <= mostWords
}

/** "số vụ tăng 2 vụ" names what is counted once more. */
function namesNoun(lower: string, opening: Range, { unit }: Figure): boolean {
  return unit.end > unit.start && wordsIn(lower, opening).join(' ') === `số ${lower.slice(unit.start, unit.end)}`
}

/** "đã giải quyết 39 (đạt 92,9%)": the share is of a number that counts without a noun. */
function followsNumber({ text, lower }: NormalText, { start }: Range): boolean {
  const mark = codeAt(text, start - 1)
  const end = mark === 0x28 || mark === 0x2c ? beforeBlanks(text, start - 1) : start
  let first = end
  while (end - first <= longestBare && isDigit(codeAt(text, first - 1))) first -= 1
  if (first === end || end - first > longestBare || !isBlank(codeAt(text, first - 1))) return false
  return phraseBefore(labels, lower, beforeBlanks(text, first)) === undefined
}

/** Four digits may be a year. */
const longestBare = 3
