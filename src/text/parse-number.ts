import type { DecimalString } from '../decimal/index.ts'
import { failure, type Locale, limits, type Result, success } from '../result/index.ts'
import { contentOf } from './characters.ts'
import { cleaned } from './normalise.ts'
import { notationOf } from './notation.ts'
import { explainRest } from './number-faults.ts'
import { plainNumeralAt } from './plain-numeral.ts'
import { readNumber } from './read-number.ts'
import { readable } from './readable.ts'

/**
 * Reads one number in Vietnamese notation: a dot between groups of three digits, a comma before decimals. Every printed
 * digit is kept. A dot before three digits groups them and a comma never does: "1.234" is a thousand and more, "24,023"
 * a little over 24. What is written otherwise is refused with an issue that says what would be right; a stray blank
 * beside a dot or comma gives a value with a warning. With `locale: 'en'` dot and comma change places.
 *
 * @vi đọc số
 * @example
 * valueOf(parseNumber('42.131.943,08'))
 * //=> '42131943.08'
 */
export function parseNumber(
  text: string,
  { locale = 'vi-VN' }: { readonly locale?: Locale } = {},
): Result<DecimalString> {
  const plain = isShort(text) ? plainNumeralAt(text, 0, notationOf(locale)) : undefined
  if (plain !== undefined && plain.end === text.length) return success(plain.amount)
  const given = readable(text)
  if (!given.ok) return given
  const normal = cleaned(given.value, 'kept')
  const [start, end] = contentOf(normal.text)
  const read = readNumber(normal, start, notationOf(locale))
  if ('fault' in read) return failure(read.fault)
  if (read.end < end) return failure(explainRest(normal, start, read.end))
  return success(read.amount, [...normal.warnings, ...read.warnings])
}

function isShort(text: unknown): boolean {
  return typeof text === 'string' && text.length <= limits.identifierLength
}
