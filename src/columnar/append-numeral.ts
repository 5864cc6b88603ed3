import { type DecimalInput, readDecimal } from '../decimal/index.ts'
import { type Result, success } from '../result/index.ts'
import { parseNumber } from '../text/index.ts'
import { appendDigits, appendNumeral, type ColumnBuilder } from './column-builder.ts'
import { beyondFast, mostFastPlaces } from './fast-range.ts'
import { type Marks, marksOf, type Notation } from './notation.ts'

const [zero, minus] = [48, 45]

/** Adds a numeral in a notation to a column; the issues where it is none, and what was mended on the way. */
export function appendWritten(column: ColumnBuilder, numeral: DecimalInput, notation: Notation): Result<unknown> {
  if (typeof numeral === 'string' && appendShort(column, numeral, marksOf[notation])) return added
  const read = typeof numeral === 'string' && notation === 'vietnamese' ? parseNumber(numeral) : readDecimal(numeral)
  if (read.ok) appendNumeral(column, read.value)
  return read
}

const added: Result<unknown> = success(undefined)

/** Reads a numeral digit by digit, as long as it is well formed and fits a double; the exact reader takes the rest. */
function appendShort(column: ColumnBuilder, text: string, { decimal, group }: Marks): boolean {
  const first = text.charCodeAt(0) === minus ? 1 : 0
  let [digits, pointAt, groupAt] = [0, -1, -1]
  for (let index = first; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= zero && code <= zero + 9) digits = digits * 10 + (code - zero)
    else if (pointAt >= 0 || index === first) return false
    else if (code === decimal) pointAt = index
    else if (code === group && endsGroup(text, first, groupAt, index)) groupAt = index
    else return false
  }
  const end = pointAt < 0 ? text.length : pointAt
  const places = pointAt < 0 ? 0 : text.length - pointAt - 1
  const ends = text.length > first && pointAt !== text.length - 1 && (groupAt < 0 || end - groupAt === 4)
  if (!ends || digits >= beyondFast || places > mostFastPlaces) return false
  appendDigits(column, first === 1 && digits !== 0 ? -digits : digits, places)
  return true
}

/** Whether a mark stands where a group of digits may end: one to three leading digits, not beginning with 0, then threes. */
function endsGroup(text: string, first: number, groupAt: number, at: number): boolean {
  return groupAt >= 0 ? at - groupAt === 4 : at - first <= 3 && text.charCodeAt(first) !== zero
}
