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
  readonly second?: NumberAt
  readonly unit?: UnitRead
  readonly quantity?: Quantity
  readonly other?: Quantity
  /** Whether the low end of a range is above its high end. */
  readonly isReversed?: boolean
  readonly end: number
}

/** Reads on from the first number of a figure. A borrowed unit stands in where none is printed beside it. */
export function figureFrom(reader: Reader, first: NumberAt, borrowed?: UnitRead): FigureRead {
  const own = unitAt(reader.normal, afterBlanks(reader.normal.text, first.end), reader.words)
  const start = { first, unit: own ?? borrowed, end: own?.end ?? endWith(first, borrowed) }
  return fraction(reader, start) ?? range(reader, start) ?? compound(reader, start) ?? single(start)
}

/** The first number alone, with its unit. */
export function singleFrom(reader: Reader, first: NumberAt, borrowed?: UnitRead): FigureRead {
  const own = unitAt(reader.normal, afterBlanks(reader.normal.text, first.end), reader.words)
  return single({ first, unit: own ?? borrowed, end: own?.end ?? endWith(first, borrowed) })
}

/** A borrowed unit right after the number lengthens the figure; one that stands elsewhere does not. */
function endWith({ end }: NumberAt, borrowed: UnitRead | undefined): number {
  return borrowed !== undefined && borrowed.start >= end && borrowed.start <= end + 1 ? borrowed.end : end
}

type Start = { readonly first: NumberAt; readonly unit: UnitRead | undefined; readonly end: number }

function single({ first, unit, end }: Start): FigureRead {
  return { form: 'single', first, end, ...(unit === undefined ? {} : { unit, quantity: inUnit(first.amount, unit) }) }
}

function fraction(reader: Reader, start: Start): FigureRead | undefined {
  const slash = afterBlanks(reader.normal.text, start.end)
  if (codeAt(reader.normal.text, slash) !== 0x2f) return undefined
  const second = reader.numberAt(afterBlanks(reader.normal.text, slash + 1))
  return second === undefined ? undefined : together(reader, start, second, 'fraction')
}

const rangeWords = lexicon([
  ['đến', 'to'],
  ['tới', 'to'],
] as const)

function range(reader: Reader, start: Start): FigureRead | undefined {
  const { text } = reader.normal
  const joint = afterBlanks(text, start.end)
  const word = phraseAt(rangeWords, text, joint)
  if (word === undefined && !isDash(codeAt(text, joint))) return undefined
  const second = reader.numberAt(afterBlanks(text, word?.end ?? joint + 1))
  return second === undefined ? undefined : together(reader, start, second, 'range')
}

/** Two numbers with one unit, or with two of the same kind. */
function together(reader: Reader, { first, unit }: Start, second: NumberAt, form: Form): FigureRead | undefined {
  const own = unitAt(reader.normal, afterBlanks(reader.normal.text, second.end), reader.words)
  const [left, right] = [unit ?? own, own ?? unit]
  if (left === undefined || right === undefined || left.unit.dimension !== right.unit.dimension) return undefined
  const [quantity, other] = [inUnit(first.amount, left), inUnit(second.amount, right)]
  const isReversed = form === 'range' && compare<string>(quantity, other, { units: [left.unit, right.unit] }) > 0
  return { form, first, second, unit: right, quantity, other, isReversed, end: own?.end ?? second.end }
}

/** "2 tỷ 350 triệu đồng": the second number is less than one of the first unit. */
function compound(reader: Reader, { first, unit, end }: Start): FigureRead | undefined {
  const next = afterBlanks(reader.normal.text, end)
  if (unit === undefined || unit.isNew || next === end || !isDigit(codeAt(reader.normal.text, next))) return undefined
  const second = reader.numberAt(next)
  const own = second && unitAt(reader.normal, afterBlanks(reader.normal.text, second.end), reader.words)
  if (second === undefined || own === undefined || !isSmaller(own.unit, unit.unit)) return undefined
  const options = { units: reader.words.rows }
  const [large, small] = [inUnit(first.amount, unit), inUnit(second.amount, own)]
  if (compare<string>(small, { ...large, amount: decimal('1') }, options) >= 0) return undefined
  const quantity = sum([convert<string, string>(large, small.unit, options), small], options)
  return { form: 'compound', first, second, unit: own, quantity, end: own.end }
}

function isSmaller(a: UnitDefinition, b: UnitDefinition): boolean {
  return a.dimension === b.dimension && a.code !== b.code && compareDecimals(a.factor, b.factor) < 0
}

/** The second quantity of a fraction or range. */
export function otherOf({ form, other }: FigureRead): { readonly outOf?: Quantity; readonly high?: Quantity } {
  if (other === undefined) return {}
  return form === 'range' ? { high: other } : { outOf: other }
}
