import type { DecimalString } from '../decimal/index.ts'
import { limits } from '../result/index.ts'
import { codeAt, isDigit } from './characters.ts'
import type { Notation } from './notation.ts'

/** A numeral in its plainest form; without its group marks it is a decimal already. */
export type PlainNumeral = {
  readonly start: number
  readonly end: number
  readonly writing: 'plain' | 'grouped'
  readonly plain: DecimalString
  readonly digits: number
}

/**
 * The numeral that starts here, if it is written just as it should be: digits in groups of three or in none, no needless zero
 * before them, digits after the point, and no further separator. The careful reader takes the rest.
 */
export function plainNumeralAt(text: string, start: number, { group, point }: Notation): PlainNumeral | undefined {
  const first = digitsEnd(text, start)
  const whole = goesOn(text, first, group) ? groupsEnd(text, start, first, group) : first
  if (whole < 0 || first === start || (first > start + 1 && text.charCodeAt(start) === zero)) return undefined
  const pointed = goesOn(text, whole, point)
  const end = pointed ? digitsEnd(text, whole + 1) : whole
  if (end - start > limits.digits || (pointed && (goesOn(text, end, group) || goesOn(text, end, point))))
    return undefined
  const digits = whole === first ? text.slice(start, first) : ungrouped(text, start, first, whole)
  const plain = (pointed ? `${digits}.${text.slice(whole + 1, end)}` : digits) as DecimalString
  const writing = whole === first ? 'plain' : 'grouped'
  return { start, end, writing, plain, digits: pointed ? plain.length - 1 : plain.length }
}

const zero = 0x30

/** Whether the numeral goes on with a separator and a digit after it. */
function goesOn(text: string, end: number, separator: number): boolean {
  return codeAt(text, end) === separator && isDigit(codeAt(text, end + 1))
}

/** The end of the digits from here on; those beyond the limit are not looked at. */
function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(codeAt(text, end)) && end - start <= limits.digits) end += 1
  return end
}

/** The end of the groups after the first; -1 where one has not three digits, or the first too many or a zero to begin with. */
function groupsEnd(text: string, start: number, first: number, group: number): number {
  if (first > start + 3 || text.charCodeAt(start) === zero) return -1
  let end = first
  for (; goesOn(text, end, group) && end - start <= limits.digits; end += 4)
    if (digitsEnd(text, end + 1) !== end + 4) return -1
  return end
}

function ungrouped(text: string, start: number, first: number, end: number): string {
  let digits = text.slice(start, first)
  for (let index = first + 1; index < end; index += 4) digits += groupAt(text, index)
  return digits
}

/** Three digits: to look them up by their value is quicker than to cut them out. */
function groupAt(text: string, start: number): string {
  const value = text.charCodeAt(start) * 100 + text.charCodeAt(start + 1) * 10 + text.charCodeAt(start + 2) - zero * 111
  return groups[value] ?? ''
}

const groups: readonly string[] = Array.from({ length: 1000 }, (_, value) => String(value).padStart(3, '0'))
