import { type DecimalInput, decimal, isDecimalString, placesOf, type Ratio } from '../decimal/index.ts'
import { decimalCodes, usageError } from '../result/index.ts'

/**
 * A fraction of whole numbers in lowest terms, the bottom above zero: what intervals are computed with. Its arithmetic
 * is some fifty times as fast as that of ratios of decimal text, which matters where thousands of statements meet.
 */
export type Fraction = { readonly top: bigint; readonly bottom: bigint }

/** The fraction in lowest terms. The bottom must not be zero. */
export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 1n) return { top, bottom }
  if (bottom === 0n) throw usageError(decimalCodes, 'decimal.divisionByZero')
  const divisor = bottom < 0n ? -commonDivisor(top, bottom) : commonDivisor(top, bottom)
  return { top: top / divisor, bottom: bottom / divisor }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

/** A whole number as a fraction. */
export function wholeFraction(value: bigint): Fraction {
  return { top: value, bottom: 1n }
}

/** A decimal as a fraction. */
export function fractionOf(value: DecimalInput): Fraction {
  const numeral = isDecimalString(value) ? value : decimal(value)
  return fraction(BigInt(numeral.replace('.', '')), 10n ** BigInt(placesOf(numeral)))
}

/** A ratio as a fraction. */
export function fractionOfRatio({ numerator, denominator }: Ratio): Fraction {
  return divideFractions(fractionOf(numerator), fractionOf(denominator))
}

/** The sum of two fractions. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return fraction(a.top + b.top, a.bottom)
  return fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
}

/** The difference of two fractions. */
export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, negateFraction(b))
}

/** The product of two fractions. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.top, a.bottom * b.bottom)
}

/** The quotient of two fractions. The second must not be zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top)
}

/** The fraction with the other sign. */
export function negateFraction({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom }
}

/** Compares two fractions: -1, 0 or 1. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = a.bottom === b.bottom ? [a.top, b.top] : [a.top * b.bottom, b.top * a.bottom]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The largest whole number that is not above the fraction. */
export function floorOf({ top, bottom }: Fraction): bigint {
  return (top < 0n ? top - bottom + 1n : top) / bottom
}

/** The smallest whole number that is not below the fraction. */
export function ceilingOf(value: Fraction): bigint {
  return -floorOf(negateFraction(value))
}
