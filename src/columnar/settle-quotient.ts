import type { RoundingMode } from '../decimal/index.ts'
import type { Column } from './column.ts'
import { compareProducts } from './compare-products.ts'
import { mostFastPlaces, scaledInteger } from './fast-range.ts'
import type { Multipliers } from './multipliers.ts'
import type { QuotientFilter } from './quotient-filter.ts'
import { roundBeside } from './round-beside.ts'

/** A quotient of two columns that a filter could not decide. */
export type UndecidedQuotient = {
  readonly over: Column
  readonly under: Column
  readonly filter: QuotientFilter
  readonly rounding: RoundingMode
  readonly multipliers: readonly (Multipliers | undefined)[]
  /** What stands beside the quotient in the result, in whole units of its last place. */
  readonly shift: number
}

// Beyond this the doubles are too coarse to tell which border is the nearest one.
const beyondBorders = 2 ** 48

/**
 * Settles a row by finding the border that lies nearest to the double and comparing the exact quotient with it, as two
 * products of whole numbers. Undefined where the figures are missing, refused or too long for this.
 */
export function settleQuotient(quotient: UndecidedQuotient, row: number): number | undefined {
  const { over, under, filter, multipliers, shift, rounding } = quotient
  const [dividend, divisor] = [over.values[row] ?? Number.NaN, under.values[row] ?? Number.NaN]
  const value = (dividend / divisor) * filter.scale
  if (!(divisor > 0 && dividend >= filter.lowest && Math.abs(value) < beyondBorders)) return undefined
  const [overPlaces, underPlaces] = [over.places[row] ?? 0, under.places[row] ?? 0]
  const times = multipliers[underPlaces - overPlaces + mostFastPlaces]
  const twiceBorder = filter.offset === 0 ? 2 * Math.round(value) : 2 * Math.floor(value) + 1
  if (times === undefined || Math.abs(twiceBorder * times.under) >= 2 ** 53) return undefined
  const digits = 2 * scaledInteger(dividend, overPlaces)
  const side = compareProducts(digits, times.over, twiceBorder * times.under, scaledInteger(divisor, underPlaces))
  return roundBeside(filter.sign * twiceBorder + 2 * shift, filter.sign < 0 ? flipped(side) : side, rounding)
}

function flipped(side: -1 | 0 | 1): -1 | 0 | 1 {
  return side < 0 ? 1 : side > 0 ? -1 : 0
}
