import type { RoundingMode } from '../decimal/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Column } from './column.ts'
import { compareProducts } from './compare-products.ts'
import { scaledInteger } from './fast-range.ts'
import { filterRounding } from './filter-rounding.ts'
import { type MultipliersByPlaces, multipliersByPlaces } from './multipliers.ts'
import type { QuotientFilter } from './quotient-filter.ts'
import { quotientShape } from './quotient-shape.ts'
import { inputColumn, type Recipe } from './recipe.ts'
import type { Side } from './round-beside.ts'

/** A formula that comes down to one quotient of two columns, with all that its filter and its exact settling need. */
export type Quotient = {
  readonly over: Column
  readonly under: Column
  readonly filter: QuotientFilter
  readonly rounding: RoundingMode
  readonly multipliers: MultipliersByPlaces
  /** Where the formula has no meaning, by the sign of one of the two. */
  readonly guards: readonly { readonly about: Column; readonly is: 'zero' | 'negative'; readonly reason: ReasonCode }[]
}

/** The quotient that a formula comes down to; undefined where it takes more than one. */
export function quotientOf(recipe: Recipe): Quotient | undefined {
  const shape = quotientShape(recipe.rule)
  if (shape === undefined) return undefined
  const { factor, weights, printing } = recipe
  const [over, under] = [inputColumn(recipe, shape.over), inputColumn(recipe, shape.under)]
  const [overWeight, underWeight] = [BigInt(shape.sign) * factor * weights(over.unit), weights(under.unit)]
  const filter: QuotientFilter = {
    scale: Number(overWeight) / Number(underWeight),
    shift: shape.shift * Number(factor),
    lowest: shape.positiveOver ? 0 : Number.NEGATIVE_INFINITY,
    offset: filterRounding(printing.rounding).offset,
  }
  const multipliers = multipliersByPlaces(overWeight, underWeight)
  const guards = recipe.rule.guards.map(({ form, is, reason }) => ({
    about: form[0]?.input === shape.over ? over : under,
    is,
    reason,
  }))
  return { over, under, filter, rounding: printing.rounding, multipliers, guards }
}

/** Why the formula has no meaning in a row; undefined where it has one, or where a figure is no double. */
export function refusalAt({ over, under, guards }: Quotient, row: number): ReasonCode | undefined {
  if (Number.isNaN(over.values[row]) || Number.isNaN(under.values[row])) return undefined
  for (const { about, is, reason } of guards) {
    const value = about.values[row] ?? Number.NaN
    if (is === 'zero' ? value === 0 : value < 0) return reason
  }
  return undefined
}

/** The scaled quotient of a row as a double; undefined where it has no meaning or is too large to be near a border. */
export function quotientAt({ over, under, filter }: Quotient, row: number): number | undefined {
  const dividend = over.values[row] ?? Number.NaN
  const divisor = under.values[row] ?? Number.NaN
  const value = (dividend / divisor) * filter.scale
  return divisor > 0 && dividend >= filter.lowest && Math.abs(value) < beyondBorders ? value : undefined
}

// Beyond this the doubles are too coarse to tell which border is the nearest one.
const beyondBorders = 2 ** 48

/**
 * On which side of a border the exact scaled quotient of a row lies, by comparing two products of whole numbers. The border
 * is given as twice its value. Undefined where the factors are no exact doubles.
 */
export function sideOfBorder(
  { over, under, multipliers }: Quotient,
  row: number,
  twiceBorder: number,
): Side | undefined {
  const overPlaces = over.places[row] ?? 0
  const underPlaces = under.places[row] ?? 0
  const times = multipliers(underPlaces - overPlaces)
  if (times === undefined || Math.abs(twiceBorder * times.under) >= 2 ** 53) return undefined
  const dividend = scaledInteger(over.values[row] ?? Number.NaN, overPlaces)
  const divisor = scaledInteger(under.values[row] ?? Number.NaN, underPlaces)
  return compareProducts(2 * dividend, times.over, twiceBorder * times.under, divisor)
}
