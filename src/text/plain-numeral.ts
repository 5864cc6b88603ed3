import type { DecimalString } from '../decimal/index.ts'
import { limits } from '../result/index.ts'
import { isDigit } from './characters.ts'
import type { Notation } from './notation.ts'

/** A numeral in its plainest form, and where it ends. */
type PlainNumeral = { readonly amount: DecimalString; readonly end: number }

/**
 * The numeral that starts here, if it is written just as it should be: digits in groups of three or in none, no needless zero
 * before them, digits after the point. Without its group marks it is a decimal already. The careful reader takes the rest, and
 * what is so long that there may be too many digits.
 */
export function plainNumeralAt(text: string, start: number, { group, point }: Notation): PlainNumeral | undefined {
  const whole = wholeAt(text, start, group)
  if (whole === undefined || whole.end === text.length || text.charCodeAt(whole.end) !== point) return whole
  const from = whole.end + 1
  let end = from
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1
  return end === from ? undefined : numeral(`${whole.amount}.${text.slice(from, end)}`, start, end)
}

const zero = 0x30

function wholeAt(text: string, start: number, group: number): PlainNumeral | undefined {
  let digits = ''
  let from = start
  let end = start
  let value = 0
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (isDigit(code)) value = value * 10 + code - zero
    else if (code !== group) break
    else {
      const written = (from === start ? firstGroups : nextGroups)[value]
      if (written?.length !== end - from) return undefined
      digits += written
      from = end + 1
      value = 0
    }
  }
  if (from === start) return ungrouped(text, start, end)
  return end - from === 3 ? numeral(`${digits}${nextGroups[value]}`, start, end) : undefined
}

/** "000" to "999", and what may stand before them: to look a group up by its value is quicker than to cut it out. */
const nextGroups: readonly string[] = Array.from({ length: 1000 }, (_, value) => String(value).padStart(3, '0'))
const firstGroups: readonly (string | undefined)[] = nextGroups.map((_, value) =>
  value === 0 ? undefined : String(value),
)

/** Digits alone, where a zero begins no longer number. */
function ungrouped(text: string, start: number, end: number): PlainNumeral | undefined {
  if (end === start || (end > start + 1 && text.charCodeAt(start) === zero)) return undefined
  return numeral(text.slice(start, end), start, end)
}

function numeral(digits: string, start: number, end: number): PlainNumeral | undefined {
  return end - start > limits.digits ? undefined : { amount: digits as DecimalString, end }
}
