import { type Quotient, quotientAt, sideOfBorder } from './quotient.ts'
import { roundBeside, type Side } from './round-beside.ts'

/**
 * Settles a row by finding the border that lies nearest to the double, and on which side of it the exact quotient lies.
 * Undefined where the figures are missing, refused or too long for this.
 */
export function settleQuotient(quotient: Quotient, row: number): number | undefined {
  const { filter, shift, rounding } = quotient
  const value = quotientAt(quotient, row)
  if (value === undefined) return undefined
  const twiceBorder = filter.offset === 0 ? 2 * Math.round(value) : 2 * Math.floor(value) + 1
  const side = sideOfBorder(quotient, row, twiceBorder)
  if (side === undefined) return undefined
  return roundBeside(filter.sign * twiceBorder + 2 * shift, turned(side, filter.sign), rounding)
}

/** Compares the exact result of a row with a whole number of its last place; undefined where products do not suffice. */
export function compareQuotient(quotient: Quotient, row: number, whole: number): Side | undefined {
  const { filter, shift } = quotient
  if (quotientAt(quotient, row) === undefined) return undefined
  const side = sideOfBorder(quotient, row, 2 * filter.sign * (whole - shift))
  return side === undefined ? undefined : turned(side, filter.sign)
}

function turned(side: Side, sign: 1 | -1): Side {
  if (sign > 0 || side === 0) return side
  return side < 0 ? 1 : -1
}
