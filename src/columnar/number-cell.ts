import { readDecimal } from '../decimal/index.ts'
import { appendDigits, appendMissing, appendNumeral, type ColumnBuilder } from './column-builder.ts'
import { beyondFast, mostFastPlaces } from './fast-range.ts'
import type { Marks } from './notation.ts'
import { endsGroup } from './quick-record.ts'
import { utf8Text } from './utf8-text.ts'

const [minus, zero] = [45, 48]

// biome-ignore-start lint/style/noNonNullAssertion: places stay within the bytes; a check for every byte would be felt

/**
 * Adds the figure of a cell to a column, an empty cell as a missing one; false where the cell holds no numeral of this
 * notation. Groups are of exactly three digits, and either all of them are marked or none.
 */
export function appendCell(
  column: ColumnBuilder,
  bytes: Uint8Array,
  from: number,
  to: number,
  { decimal, group }: Marks,
): boolean {
  const first = from < to && bytes[from]! === minus ? from + 1 : from
  let digits = 0
  let decimalAt = to
  let groupAt = -1
  for (let at = first; at < to; at += 1) {
    const digit = bytes[at]! - zero
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit
    else if (decimalAt !== to || at === first) return false
    else if (bytes[at]! === decimal) decimalAt = at
    else if (bytes[at]! !== group || !endsGroup(bytes, first, groupAt, at)) return false
    else groupAt = at
  }
  if (from === to) appendMissing(column)
  else if (first === to || decimalAt === to - 1 || (groupAt >= 0 && decimalAt - groupAt !== 4)) return false
  else return appendFigure(column, bytes, from, to, first > from && digits > 0 ? -digits : digits, decimalAt, group)
  return true
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops

function appendFigure(
  column: ColumnBuilder,
  bytes: Uint8Array,
  from: number,
  to: number,
  digits: number,
  decimalAt: number,
  group: number,
): boolean {
  const places = decimalAt === to ? 0 : to - decimalAt - 1
  if (Math.abs(digits) < beyondFast && places <= mostFastPlaces) {
    appendDigits(column, digits, places)
    return true
  }
  const plain = bytes.slice(from, to).filter((byte) => byte !== group)
  if (places > 0) plain[plain.length - places - 1] = 46
  const read = readDecimal(utf8Text(plain))
  if (read.ok) appendNumeral(column, read.value)
  return read.ok
}
