import { type DecimalString, isDecimalString } from '../decimal/index.ts'
import { limits } from '../result/index.ts'
import { type Quantity, standardUnitRows } from '../unit/index.ts'
import { codeAt, isBlank, isDigit } from './characters.ts'
import type { ParsedQuantity } from './parsed-quantity.ts'

/** The codes of the standard units by every way to write them in Vietnamese; the first row to claim a spelling keeps it. */
const codes: ReadonlyMap<string, string> = new Map(
  [...standardUnitRows].reverse().flatMap(({ code, vi, spellings = [] }) => {
    return [...spellings, vi].map((spelling) => [spelling, code] as const)
  }),
)

const [dot, comma, slash] = [0x2e, 0x2c, 0x2f]

/**
 * A quantity in its plainest form, read in one walk: "190.676 triệu đồng", "45,5%", "2.382/2.388 người". None where anything
 * else stands, which the careful reader then reads or refuses.
 */
export function plainQuantity(text: string): ParsedQuantity | undefined {
  const first = numeralAt(text, 0)
  if (first === undefined) return undefined
  const whole = codeAt(text, first.end) === slash ? numeralAt(text, first.end + 1) : undefined
  const { end } = whole ?? first
  const unit = codes.get(text.slice(isBlank(codeAt(text, end)) ? end + 1 : end))
  if (unit === undefined) return undefined
  const quantity: Quantity = { amount: first.amount, unit }
  return whole === undefined ? { quantity } : { quantity, outOf: { amount: whole.amount, unit } }
}

/** The numeral that starts here, grouped by threes or not at all, if its digits are as a decimal's. */
function numeralAt(text: string, start: number): { readonly amount: DecimalString; readonly end: number } | undefined {
  let [plain, from, end] = ['', start, digitsEnd(text, start)]
  const [first, grouped] = [end - start, codeAt(text, end) === dot]
  if (first === 0 || (grouped && first > 3)) return undefined
  while (codeAt(text, end) === dot) {
    plain += text.slice(from, end)
    from = end + 1
    end = digitsEnd(text, from)
    if (end - from !== 3) return undefined
  }
  plain += text.slice(from, end)
  if (codeAt(text, end) === comma) {
    from = end + 1
    end = digitsEnd(text, from)
    plain += `.${text.slice(from, end)}`
  }
  return end - start <= limits.digits && isDecimalString(plain) ? { amount: plain, end } : undefined
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (isDigit(codeAt(text, end))) end += 1
  return end
}
