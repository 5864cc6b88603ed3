import { type Quotient, quotientAt, sideOfBorder } from './quotient.ts'
import { roundBeside, type Side } from './round-beside.ts'

/**
 * Settles a row by finding the border that lies nearest to the double, and on which side of it the exact quotient lies.
 * Undefined where the figures are missing, refused or too long for this.
 */
export function settleQuotient(quotient: Quotient, row: number): number | undefined {
  const { filter, rounding } = quotient
  const value = quotientAt(quotient, row)
  if (value === undefined) return undefined
  const twiceBorder = filter.offset === 0 ? 2 * Math.round(value) : 2 * Math.floor(value) + 1
  const side = sideOfBorder(quotient, row, twiceBorder)
  return side === undefined ? undefined : roundBeside(twiceBorder + 2 * filter.shift, side, rounding)
}

/** Compares the exact result of a row with a whole number of its last place; undefined where products do not suffice. */
export function compareQuotient(quotient: Quotient, row: number, whole: number): Side | undefined {
  if (quotientAt(quotient, row) === undefined) return undefined
  return sideOfBorder(quotient, row, 2 * (whole - quotient.filter.shift))
}
