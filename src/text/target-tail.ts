import type { Period } from '../period/index.ts'
import type { Base } from '../target/index.ts'
import { afterBlanks, beforeBlanks } from './characters.ts'
import { lexiconOf, phraseAt, phraseWithin } from './lexicon.ts'
import type { NormalText } from './normal-text.ts'
import { parsePeriodText } from './parse-period-text.ts'
import type { Range } from './range.ts'

/** What the words after a target's figure add, and what of them was not read. */
export type Tail = {
  readonly yearly: boolean
  readonly base: Base
  readonly span: Period | 'unstated'
  readonly rest: Range
}

const yearlyWords = lexiconOf('năm | /năm | hằng năm | hàng năm | mỗi năm')
const againstWords = lexiconOf('so với | so')
const laterAgainst = lexiconOf('so với')

/** Reads "năm", "số vụ so với năm trước", "giai đoạn 2021 - 2025" after a figure. */
export function tailOf(normal: NormalText, range: Range): Tail {
  const yearly = phraseAt(yearlyWords, normal.lower, afterBlanks(normal.lower, range.start))
  const start = afterBlanks(normal.lower, yearly?.end ?? range.start)
  const against =
    phraseAt(againstWords, normal.lower, start) ?? phraseWithin(laterAgainst, normal.lower, { start, end: range.end })
  const words = normal.lower.slice(against?.end ?? start, range.end).trim()
  const base = against === undefined ? undefined : baseOf(words)
  const span = against === undefined && words !== '' ? parsePeriodText(words) : undefined
  const last = base === undefined ? range.end : (against?.start ?? range.end)
  return {
    yearly: yearly !== undefined,
    base: base ?? 'unstated',
    span: span?.ok ? span.value : 'unstated',
    rest: { start: span?.ok ? range.end : start, end: Math.max(start, beforeBlanks(normal.lower, last)) },
  }
}

const bases: ReadonlyMap<string, Base> = new Map<string, Base>([
  ['cùng kỳ', 'samePeriodLastYear'],
  ['cùng kỳ năm trước', 'samePeriodLastYear'],
  ['cùng kỳ năm ngoái', 'samePeriodLastYear'],
  ['năm trước', 'previousYear'],
  ['năm ngoái', 'previousYear'],
  ['thực hiện năm trước', 'previousYear'],
  ['tháng trước', 'previousMonth'],
])

function baseOf(words: string): Base | undefined {
  const named = bases.get(words)
  if (named !== undefined) return named
  const period = parsePeriodText(words)
  return period.ok ? { period: period.value } : undefined
}
