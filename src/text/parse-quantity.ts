import { failure, type Locale, type Result, success } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'
import { afterBlanks, contentOf } from './characters.ts'
import { phraseAt } from './lexicon.ts'
import type { CleanText } from './normal-text.ts'
import { cleaned } from './normalise.ts'
import { notationOf } from './notation.ts'
import type { ParsedQuantity } from './parsed-quantity.ts'
import { plainQuantity } from './plain-quantity.ts'
import { qualified, qualifiersAfter, qualifiersBefore } from './qualifiers.ts'
import { quantityFault, unitFault } from './quantity-faults.ts'
import { figureFrom, otherOf, type Reader } from './read-figure.ts'
import { readNumber } from './read-number.ts'
import { readable } from './readable.ts'
import { unitWords } from './unit-words.ts'

/**
 * Reads one quantity: a number, a range or a fraction with its unit and qualifier. Scale words come in any sensible order,
 * units in every usual spelling, further units of a plan through `units`. A quotient of known units that no table holds
 * ("triệu đồng/năm") comes with its row as `newUnit`; any other unit that is not known is refused with the nearest one
 * that is.
 *
 * @vi đọc đại lượng
 * @example
 * valueOf(parseQuantity('hơn 240 tỷ đồng'))
 * //=> { quantity: { amount: '240', unit: 'billionVnd' }, qualifier: 'over' }
 */
export function parseQuantity(
  text: string,
  { units, locale = 'vi-VN' }: WithUnits & { readonly locale?: Locale } = {},
): Result<ParsedQuantity> {
  const plain = units === undefined && locale === 'vi-VN' && typeof text === 'string' ? plainQuantity(text) : undefined
  if (plain !== undefined) return success(plain)
  const given = readable(text)
  return given.ok ? readQuantity(cleaned(given.value), { words: unitWords(units, locale), locale }) : given
}

type Options = { readonly words: Reader['words']; readonly locale: Locale }

function readQuantity(normal: CleanText, { words, locale }: Options): Result<ParsedQuantity> {
  const [start, end] = contentOf(normal.text)
  const before = phraseAt(qualifiersBefore, normal.text, start)
  const first = readNumber(
    normal,
    before === undefined ? start : afterBlanks(normal.text, before.end),
    notationOf(locale),
  )
  if ('fault' in first) return failure(first.fault)
  const read = figureFrom({ normal, words, numberAt: numberReader(normal, locale) }, first)
  const after = phraseAt(qualifiersAfter, normal.text, afterBlanks(normal.text, read.end))
  if (read.quantity === undefined) return failure(unitFault(normal, read, words, end))
  const fault = quantityFault(normal, read, words, { from: after?.end ?? read.end, to: end })
  if (fault !== undefined) return failure(fault)
  const qualifier = after?.value ?? before?.value
  const newUnit = read.unit?.isNew ? { newUnit: read.unit.unit } : {}
  const value = { quantity: read.quantity, ...otherOf(read), ...qualified(qualifier), ...newUnit }
  return success(value, [...normal.warnings, ...first.warnings, ...(read.second?.warnings ?? [])])
}

function numberReader(normal: CleanText, locale: Locale): Reader['numberAt'] {
  return (start) => {
    const read = readNumber(normal, start, notationOf(locale))
    return 'fault' in read ? undefined : read
  }
}
