import { type Issue, issue } from '../result/index.ts'
import type { Figure } from './figure.ts'
import { figureAt, type Measured, measureFollows, toFigure } from './figure-at.ts'
import { namesAt } from './names-and-dates.ts'
import { type NormalText, spanOf } from './normal-text.ts'
import { notationOf } from './notation.ts'
import type { Numeral } from './numeral.ts'
import { unitFault } from './quantity-faults.ts'
import { figureFrom, type Reader } from './read-figure.ts'
import { readNumber } from './read-number.ts'
import { inUnit, type UnitRead } from './read-unit.ts'
import { numberIn, withSign } from './scan-number.ts'
import { toNumerals } from './to-numerals.ts'
import type { UnitWords } from './unit-words.ts'

/** The figures of a target, or why its first number is none. */
export type TargetFigures = { readonly figures: readonly Figure[] } | { readonly fault: Issue }

/** Reads the figures of a target's text; a bare number takes the unit that is lent. Names, years and dates are passed over. */
export function targetFigures(normal: NormalText, words: UnitWords, lent: UnitRead | undefined): TargetFigures {
  const reader: Reader = { normal, words, numberAt: (start) => numberIn(normal, start) }
  const measured = (numeral: Numeral) => measureFollows(reader, numeral)
  const figures: Figure[] = []
  const numerals = toNumerals(normal)
  let at = 0
  for (let numeral = numerals[at]; numeral !== undefined; numeral = numerals[at]) {
    const names = namesAt(normal.text, numerals, at, measured)
    at += Math.max(names, 1)
    if (names > 0 || numeral.start < (figures.at(-1)?.end ?? 0)) continue
    const read = figureOf(reader, numeral, lent)
    if ('fault' in read && figures.length === 0) return read
    if (!('fault' in read)) figures.push(read)
  }
  return { figures }
}

function figureOf(reader: Reader, numeral: Numeral, lent: UnitRead | undefined): Figure | { readonly fault: Issue } {
  const { normal, words } = reader
  const strict = readNumber(normal, numeral.start, notationOf('vi-VN'))
  if ('fault' in strict) return strict
  const own = figureAt(reader, numeral)
  if (own !== undefined && own.newUnit === undefined) return own
  const read = figureFrom(reader, withSign(normal, { ...strict, warnings: [] }), lent)
  if (read.isReversed)
    return { fault: issue('quantity.rangeReversed', { span: spanOf(normal, read.first.start, read.end) }) }
  const { quantity, unit } = read
  if (quantity === undefined || unit === undefined || (unit.isNew && unit.of === undefined))
    return { fault: unitFault(normal, read, words, normal.text.length) }
  return toFigure(reader, eachYear({ ...read, quantity, unit }), strict.warnings)
}

/** "2.000 người/năm" asks for 2.000 people, each year anew: the words after the unit say the latter. */
function eachYear(read: Measured): Measured {
  const { of, unit } = read.unit
  if (of === undefined || unit.dimension !== `${of.unit.dimension}PerYear`) return read
  const other = read.second && { other: inUnit(read.second.amount, of) }
  return { ...read, unit: of, quantity: inUnit(read.first.amount, of), end: of.end, ...other }
}
