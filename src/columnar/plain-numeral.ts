import { type DecimalInput, readDecimal } from '../decimal/index.ts'
import type { Issue } from '../result/index.ts'
import { appendDigits, appendNumeral, type ColumnBuilder } from './column-builder.ts'
import { beyondFast, mostFastPlaces } from './fast-range.ts'

const [zero, point, minus] = [48, 46, 45]

/** Adds a numeral in plain notation to a column; the first issue where it is none. */
export function appendPlain(column: ColumnBuilder, numeral: DecimalInput): Issue | undefined {
  if (typeof numeral === 'string' && appendShort(column, numeral)) return undefined
  const read = readDecimal(numeral)
  if (!read.ok) return read.issues[0]
  appendNumeral(column, read.value)
  return undefined
}

/** Reads a numeral digit by digit, as long as it is well formed and fits a double; the exact reader takes the rest. */
function appendShort(column: ColumnBuilder, text: string): boolean {
  const first = text.charCodeAt(0) === minus ? 1 : 0
  let digits = 0
  let pointAt = -1
  for (let index = first; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === point && pointAt < 0 && index > first) pointAt = index
    else if (code >= zero && code <= zero + 9) digits = digits * 10 + (code - zero)
    else return false
  }
  const places = pointAt < 0 ? 0 : text.length - pointAt - 1
  const ends = text.length > first && pointAt !== text.length - 1
  if (!ends || digits >= beyondFast || places > mostFastPlaces) return false
  appendDigits(column, first === 1 && digits !== 0 ? -digits : digits, places)
  return true
}
