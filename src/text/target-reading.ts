import type { Reading } from '../target/index.ts'
import type { Figure } from './figure.ts'
import { lexiconOf, phraseAt } from './lexicon.ts'
import type { Range } from './range.ts'
import type { UnitRead } from './read-unit.ts'
import type { Demand } from './target-words.ts'
import { isShare } from './unit-kind.ts'
import { saysNothingNew } from './words-between.ts'

const shareWords = lexiconOf('tỷ lệ | tỉ lệ | tỷ trọng | tỉ trọng | tỷ suất | tỉ suất | độ che phủ | cơ cấu')

/**
 * How a change in per cent is meant: in points where the indicator is a share, relative where it is something else, and
 * ambiguous where neither its unit nor its words are given. A growth without them is relative; "tăng 3 lần" may mean three
 * times or four.
 */
export function readingOf(lower: string, demand: Demand, { figure, head, rest, of }: Place): Reading {
  if (figure.dimension === 'ratioChange') return 'points'
  if (figure.dimension !== 'ratio' && figure.dimension !== 'ratioPerYear') return 'units'
  if (figure.quantity.unit === 'times') return 'ambiguous'
  if (namesShare(lower, head) || namesShare(lower, rest)) return 'points'
  if (of !== undefined && figure.unit.start >= 0) return isShare(of.unit) ? 'points' : 'relative'
  return demand === 'reduction' && saysNothingNew(lower, head) && saysNothingNew(lower, rest) ? 'ambiguous' : 'relative'
}

/** The figure, the words before it and after it ("giảm 5% số vụ"), and the unit of the indicator. */
type Place = { readonly figure: Figure; readonly head: Range; readonly rest: Range; readonly of: UnitRead | undefined }

/** How the change in a row of a table is meant, whose unit is that of the change. */
export function changeReading(lower: string, { dimension }: { readonly dimension: string }): Reading {
  if (dimension === 'ratioChange') return 'points'
  if (dimension !== 'ratio' && dimension !== 'ratioPerYear') return 'units'
  return namesShare(lower, { start: 0, end: lower.length }) ? 'points' : 'relative'
}

function namesShare(lower: string, { start, end }: Range): boolean {
  for (let index = start; index < end; index += 1) if (phraseAt(shareWords, lower, index) !== undefined) return true
  return false
}
