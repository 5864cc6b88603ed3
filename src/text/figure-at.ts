import type { Issue } from '../result/index.ts'
import type { Quantity } from '../unit/index.ts'
import { borrowedUnit } from './borrowed-unit.ts'
import { afterBlanks, beforeBlanks } from './characters.ts'
import type { Figure } from './figure.ts'
import { lexiconOf, phraseAt, phraseBefore } from './lexicon.ts'
import type { Numeral } from './numeral.ts'
import { qualifierAround } from './qualifiers.ts'
import { type FigureRead, figureFrom, type Reader, singleFrom } from './read-figure.ts'
import type { NumberAt } from './read-number.ts'
import { type UnitRead, unitAt } from './read-unit.ts'
import { toNumber, withSign, withStrayBlank } from './scan-number.ts'
import { isMeasure, isTime } from './unit-kind.ts'

/** The figure that begins with this numeral of running text; none if no unit belongs to it. */
export function figureAt(reader: Reader, numeral: Numeral): Figure | undefined {
  const number = strayBlank(reader, numeral) ?? toNumber(reader.normal, numeral)
  if (number === undefined) return undefined
  const first = withSign(reader.normal, number)
  const own = ascending(reader, first)
  const borrowed = own.unit === undefined ? borrowedUnit(reader, first) : undefined
  const read = borrowed === undefined ? own : ascending(reader, first, borrowed.unit)
  if (!isMeasured(read) || !isFigure(reader, read, numeral)) return undefined
  return toFigure(reader, read, borrowed?.warnings ?? none)
}

function isMeasured(read: FigureRead): read is Measured {
  return read.quantity !== undefined && read.unit !== undefined
}

/** Whether a measure follows the numeral, or a fraction with a unit begins: then no label makes a name of it. */
export function measureFollows(reader: Reader, numeral: Numeral): boolean {
  const number = toNumber(reader.normal, numeral)
  const read = number && figureFrom(reader, number)
  return read?.unit !== undefined && (read.form === 'fraction' || isMeasure(read.unit.unit))
}

/** Only a measure after it makes one number of "87.010, 7". */
function strayBlank({ normal, words }: Reader, numeral: Numeral): NumberAt | undefined {
  const spaced = withStrayBlank(normal, numeral)
  const unit = spaced && unitAt(normal, afterBlanks(normal.text, spaced.end), words)
  return unit && isMeasure(unit.unit) ? spaced : undefined
}

/** A range whose low end is above its high end is no range in running text. */
function ascending(reader: Reader, first: NumberAt, borrowed?: UnitRead): FigureRead {
  const read = figureFrom(reader, first, borrowed)
  return read.isReversed ? singleFrom(reader, first, borrowed) : read
}

const timeLeads = lexiconOf(
  'tăng | giảm | rút ngắn | rút ngắn còn | giảm còn | xuống còn | bình quân | trung bình | chậm | sớm | tiết kiệm',
)

/** What was read with a unit. */
export type Measured = FigureRead & { readonly quantity: Quantity; readonly unit: UnitRead }

/** A decimal point needs a measure to be believed; a length of time is a figure only where it changes or is an average. */
function isFigure(
  { normal }: Reader,
  { first, unit, end }: Pick<Measured, 'first' | 'unit' | 'end'>,
  { writing }: Numeral,
): boolean {
  if (writing === 'foreign' && !isMeasure(unit.unit)) return false
  if (!isTime(unit.unit) || first.amount.includes('.')) return true
  if (phraseAt(timeTails, normal.text, afterBlanks(normal.text, end)) !== undefined) return false
  return phraseBefore(timeLeads, normal.text, beforeBlanks(normal.text, first.start)) !== undefined
}

/** "bình quân 6 tháng tăng 4,08%": what rises on the average of a period. */
const timeTails = lexiconOf('tăng | giảm | đầu năm | cuối năm | năm')

/** What was read as a figure, with the qualifier around it. */
export function toFigure({ normal }: Reader, read: Measured, warnings: readonly Issue[]): Figure {
  const { first, second, unit, quantity, form, other, end } = read
  const range = { start: first.start, end }
  const found = qualifierAround(normal.text, range)
  const qualifier = found?.value === 'over' && isPlaceOrFraction(read) ? undefined : found
  return {
    start: first.start,
    end,
    quantity,
    outOf: form === 'fraction' ? other : undefined,
    high: form === 'range' ? other : undefined,
    qualifier: qualifier?.value,
    newUnit: unit.isNew ? unit.unit : undefined,
    dimension: unit.unit.dimension,
    number: first,
    second,
    unit,
    qualifierAt: qualifier,
    warnings: joined(joined(first.warnings, second?.warnings ?? none), warnings),
  }
}

const none: readonly Issue[] = []

function joined(some: readonly Issue[], others: readonly Issue[]): readonly Issue[] {
  return others.length === 0 ? some : [...some, ...others]
}

const placeWords = new Set(['commune', 'ward', 'village', 'neighbourhood'])

/** "trên 8/8 phường" and "trên 12 xã" say where, not how many more. */
function isPlaceOrFraction({ form, unit: { unit } }: Measured): boolean {
  return form === 'fraction' || placeWords.has(unit.code) || placeNoun.test(unit.vi)
}

const placeNoun = /^(?:xã|phường|thôn|khối|huyện|tỉnh|thị xã|thành phố|tuyến|địa bàn|khu|lĩnh vực)(?: |,|$)/
