import { limits } from '../result/index.ts'
import { standardUnitRows } from '../unit/index.ts'
import { codeAt } from './characters.ts'
import { notationOf } from './notation.ts'
import type { ParsedQuantity } from './parsed-quantity.ts'
import { plainNumeralAt } from './plain-numeral.ts'

/**
 * The codes of the standard units by every way to write them in Vietnamese, with a blank before them and without; the first
 * row to claim a spelling keeps it.
 */
const codes: ReadonlyMap<string, string> = new Map(
  [...standardUnitRows].reverse().flatMap(({ code, vi, spellings = [] }) => {
    return [...spellings, vi].flatMap((spelling) => [[spelling, code] as const, [` ${spelling}`, code] as const])
  }),
)

const notation = notationOf('vi-VN')
const slash = 0x2f

/**
 * A quantity in its plainest form: "190.676 triệu đồng", "45,5%", "2.382/2.388 người". None where anything else stands, which
 * the careful reader then reads or refuses.
 */
export function plainQuantity(text: string): ParsedQuantity | undefined {
  const first = text.length > limits.identifierLength ? undefined : plainNumeralAt(text, 0, notation)
  if (first === undefined) return undefined
  const whole = codeAt(text, first.end) === slash ? plainNumeralAt(text, first.end + 1, notation) : undefined
  const unit = codes.get(text.slice((whole ?? first).end))
  if (unit === undefined) return undefined
  const quantity = { amount: first.amount, unit }
  return whole === undefined ? { quantity } : { quantity, outOf: { amount: whole.amount, unit } }
}
