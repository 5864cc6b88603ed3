import { compareDecimals, decimal } from '../decimal/index.ts'
import { compare, convert, type Quantity, sum, type UnitDefinition } from '../unit/index.ts'
import { afterBlanks, codeAt, isDash, isDigit } from './characters.ts'
import { lexicon, phraseAt } from './lexicon.ts'
import type { CleanText } from './normal-text.ts'
import type { NumberAt } from './read-number.ts'
import { inUnit, type UnitRead, unitAt } from './read-unit.ts'
import type { UnitWords } from './unit-words.ts'

/** What reading a figure needs: the text, the units, and how a number is read. */
export type Reader = {
  readonly normal: CleanText
  readonly words: UnitWords
  readonly numberAt: (start: number) => NumberAt | undefined
}

/** The form of a figure: one number, "36/37 vụ", "9 - 10%", or "2 tỷ 350 triệu". */
type Form = 'single' | 'fraction' | 'range' | 'compound'

/** A number, or two that belong together, with the unit. */
export type FigureRead = {
  readonly form: Form
  readonly first: NumberAt
  readonly second: NumberAt | undefined
  readonly unit: UnitRead | undefined
  readonly quantity: Quantity | undefined
  readonly other: Quantity | undefined
  /** Whether the low end of a range is above its high end. */
  readonly isReversed: boolean
  readonly end: number
}

/** Reads on from the first number of a figure. A borrowed unit stands in where none is printed beside it. */
export function figureFrom(reader: Reader, first: NumberAt, borrowed?: UnitRead): FigureRead {
  const single = singleFrom(reader, first, borrowed)
  return withSecond(reader, single) ?? single
}

/** The first number alone, with its unit. */
export function singleFrom({ normal, words }: Reader, first: NumberAt, borrowed?: UnitRead): FigureRead {
  const own = unitAt(normal, afterBlanks(normal.text, first.end), words)
  const unit = own ?? borrowed
  const quantity = unit === undefined ? undefined : inUnit(first.amount, unit)
  const end = own?.end ?? endWith(first, borrowed)
  return { form: 'single', first, second: undefined, unit, quantity, other: undefined, isReversed: false, end }
}

/** A borrowed unit right after the number lengthens the figure; one that stands elsewhere does not. */
function endWith({ end }: NumberAt, borrowed: UnitRead | undefined): number {
  return borrowed !== undefined && borrowed.start >= end && borrowed.start <= end + 1 ? borrowed.end : end
}

/** The figure with a second number, if one follows after a slash, a dash or "đến", or in a smaller unit. */
function withSecond(reader: Reader, single: FigureRead): FigureRead | undefined {
  const { text } = reader.normal
  const next = afterBlanks(text, single.end)
  const code = codeAt(text, next)
  if (isDigit(code)) return next > single.end ? compound(reader, single, next) : undefined
  if (code === 0x2f) return secondAt(reader, single, next + 1, 'fraction')
  const joint = isDash(code) ? next + 1 : phraseAt(rangeWords, text, next)?.end
  return joint === undefined ? undefined : secondAt(reader, single, joint, 'range')
}

const rangeWords = lexicon([
  ['đến', 'to'],
  ['tới', 'to'],
] as const)

function secondAt(reader: Reader, single: FigureRead, from: number, form: Form): FigureRead | undefined {
  const second = reader.numberAt(afterBlanks(reader.normal.text, from))
  return second === undefined ? undefined : together(reader, single, second, form)
}

/** Two numbers with one unit, or with two of the same kind. */
function together(reader: Reader, { first, unit }: FigureRead, second: NumberAt, form: Form): FigureRead | undefined {
  const own = unitAt(reader.normal, afterBlanks(reader.normal.text, second.end), reader.words)
  const [left, right] = [unit ?? own, own ?? unit]
  if (left === undefined || right === undefined || left.unit.dimension !== right.unit.dimension) return undefined
  const [quantity, other] = [inUnit(first.amount, left), inUnit(second.amount, right)]
  const isReversed = form === 'range' && isAbove(quantity, other, [left.unit, right.unit])
  return { form, first, second, unit: right, quantity, other, isReversed, end: own?.end ?? second.end }
}

/** As many digits as a double tells apart. */
const shortDigits = 15

function isAbove(a: Quantity, b: Quantity, units: readonly UnitDefinition[]): boolean {
  const plainly = a.unit === b.unit && a.amount.length <= shortDigits && b.amount.length <= shortDigits
  return plainly ? Number(a.amount) > Number(b.amount) : compare<string>(a, b, { units }) > 0
}

/** "2 tỷ 350 triệu đồng": the second number is less than one of the first unit. */
function compound(reader: Reader, { first, unit }: FigureRead, next: number): FigureRead | undefined {
  if (unit === undefined || unit.isNew) return undefined
  const second = reader.numberAt(next)
  const own = second && unitAt(reader.normal, afterBlanks(reader.normal.text, second.end), reader.words)
  if (second === undefined || own === undefined || !isSmaller(own.unit, unit.unit)) return undefined
  const options = { units: reader.words.rows }
  const [large, small] = [inUnit(first.amount, unit), inUnit(second.amount, own)]
  if (compare<string>(small, { ...large, amount: decimal('1') }, options) >= 0) return undefined
  const quantity = sum([convert<string, string>(large, small.unit, options), small], options)
  return { form: 'compound', first, second, unit: own, quantity, other: undefined, isReversed: false, end: own.end }
}

function isSmaller(a: UnitDefinition, b: UnitDefinition): boolean {
  return a.dimension === b.dimension && a.code !== b.code && compareDecimals(a.factor, b.factor) < 0
}

/** The second quantity of a fraction or range. */
export function otherOf({ form, other }: FigureRead): { readonly outOf?: Quantity; readonly high?: Quantity } {
  if (other === undefined) return {}
  return form === 'range' ? { high: other } : { outOf: other }
}
