import { type DecimalString, multiply } from '../decimal/index.ts'
import { type Quantity, type UnitDefinition, unitOf } from '../unit/index.ts'
import { afterBlanks, codeAt } from './characters.ts'
import type { Match } from './lexicon.ts'
import type { CleanText } from './normal-text.ts'
import { powerOfTen, scaleAt } from './scale-words.ts'
import { isMeasure } from './unit-kind.ts'
import { type NounOrUnit, type UnitWords, unitWordAt } from './unit-words.ts'

/** The unit that starts somewhere. */
export type UnitRead = {
  readonly unit: UnitDefinition
  /** What the written amount is to be multiplied by: "vạn người" has no code of its own. */
  readonly times: DecimalString
  /** Whether the unit stands in no table. */
  readonly isNew: boolean
  /** What a quotient of two known units divides, if the quotient stands in no table: the "triệu đồng" of "triệu đồng/năm". */
  readonly of?: UnitRead
  readonly start: number
  readonly end: number
}

/** The unit that starts here, scale words and "per" parts included. */
export function unitAt(normal: CleanText, start: number, words: UnitWords): UnitRead | undefined {
  const simple = simpleUnitAt(normal, start, words)
  return simple === undefined ? undefined : withPer(normal, simple, words)
}

function simpleUnitAt(normal: CleanText, start: number, words: UnitWords): UnitRead | undefined {
  const direct = unitWordAt(words, normal.text, start)
  const longer = scaledUnitAt(normal, start, words, direct?.end ?? start)
  if (longer !== undefined) return longer
  if (direct === undefined) return undefined
  return {
    unit: rowOf(direct, words),
    times: powerOfTen(0),
    isNew: 'noun' in direct.value,
    start,
    end: direct.end,
  }
}

function rowOf({ value }: Match<NounOrUnit>, words: UnitWords): UnitDefinition {
  return 'noun' in value ? words.rowOfNoun(value.noun) : value
}

/** Scale words stack by multiplication; without a unit after them, a million or more is money. */
function scaledUnitAt(normal: CleanText, start: number, words: UnitWords, longerThan: number): UnitRead | undefined {
  const scale = scaleAt(normal, start)
  if (scale === undefined) return undefined
  const { power, end } = scale
  const base = unitWordAt(words, normal.text, afterBlanks(normal.text, end))
  if ((base?.end ?? end) <= longerThan || (base === undefined && power < 6)) return undefined
  if (base === undefined) return { ...scaled(unitOf('vnd'), power, words.rows), isNew: false, start, end }
  const isNew = 'noun' in base.value
  return { ...scaled(rowOf(base, words), power, isNew ? [] : words.rows), isNew, start, end: base.end }
}

/**
 * The unit of the same dimension nearest below a scaled one, and what is left to multiply by, exactly. Thousands and millions
 * go over to thousands: "8 triệu tấn" is 8000 nghìn tấn, not 800 vạn tấn.
 */
function scaled(
  base: UnitDefinition,
  power: number,
  rows: readonly UnitDefinition[],
): Pick<UnitRead, 'unit' | 'times'> {
  const wanted = power + (exponentOf(base.factor) ?? 0)
  let [unit, left] = [base, power]
  for (const row of rows) {
    const exponent = row.dimension === base.dimension ? exponentOf(row.factor) : undefined
    if (exponent === undefined || exponent > wanted || wanted - exponent >= left) continue
    if (power % 3 === 0 && (wanted - exponent) % 3 !== 0) continue
    unit = row
    left = wanted - exponent
  }
  return { unit, times: powerOfTen(left) }
}

/** The exponent of a power of ten, written as a decimal. */
function exponentOf(factor: DecimalString): number | undefined {
  if (wholePower.test(factor)) return factor.length - 1
  return decimalPower.test(factor) ? 1 - factor.length + 1 : undefined
}

const wholePower = /^10*$/
const decimalPower = /^0\.0*1$/

/** "triệu đồng/người/năm" is per two things; more than that nobody writes. */
const longestPer = 3

/** A unit with what it is "per", known or made. */
function withPer(normal: CleanText, read: UnitRead, words: UnitWords): UnitRead {
  let whole = read
  for (let depth = 0; depth < longestPer; depth += 1) {
    const longer = withOnePer(normal, whole, words)
    if (longer === undefined) break
    whole = longer
  }
  return whole
}

/** Two counted nouns beside a slash ("hộ/lượt hộ", "xã/phường") are no quotient, unless the second is a unit of the table. */
function withOnePer(normal: CleanText, read: UnitRead, words: UnitWords): UnitRead | undefined {
  const slash = afterBlanks(normal.text, read.end)
  if (codeAt(normal.text, slash) !== 0x2f) return undefined
  const per = unitWordAt(words, normal.text, afterBlanks(normal.text, slash + 1))
  if (per === undefined || ('noun' in per.value && !isMeasure(read.unit))) return undefined
  const perRow = rowOf(per, words)
  if (places.has(read.unit.code) && places.has(perRow.code)) return undefined
  const unit = perUnit(read.unit, perRow)
  const known = words.rows.find(({ code }) => code === unit.code)
  if (known !== undefined) return { ...read, unit: known, isNew: false, end: per.end }
  const ofKnown = !('noun' in per.value) && (!read.isNew || read.of !== undefined)
  return { ...read, unit, isNew: true, end: per.end, ...(ofKnown && { of: read }) }
}

const places = new Set(['commune', 'ward', 'village', 'neighbourhood'])

function perUnit(of: UnitDefinition, per: UnitDefinition): UnitDefinition {
  const suffix = `Per${per.code.charAt(0).toUpperCase()}${per.code.slice(1)}`
  return {
    code: `${of.code}${suffix}`,
    dimension: `${of.dimension}${suffix}`,
    factor: of.factor,
    vi: `${of.vi}/${per.vi}`,
    en: `${of.en}/${per.en}`,
  }
}

/** An amount in the unit that was read: as written, unless a scale word has to be worked in. */
export function inUnit(amount: DecimalString, { unit, times }: Pick<UnitRead, 'unit' | 'times'>): Quantity {
  return { amount: times === '1' ? amount : multiply(amount, times), unit: unit.code }
}
