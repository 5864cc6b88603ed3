import { computed, type DecimalInput, type DecimalString, decimal, exact, isDecimalString } from './decimal-string.ts'
import { Exact, powerOfTen } from './engine.ts'
import { placesOf } from './places.ts'

/**
 * The exact sum of two decimals, without trailing zeros.
 *
 * @vi phép cộng
 * @example
 * add('1173.7', '3696.0')
 * //=> '4869.7'
 */
export function add(a: DecimalInput, b: DecimalInput): DecimalString {
  return computed(exact(a).plus(exact(b)))
}

/**
 * The exact difference of two decimals, without trailing zeros.
 *
 * @vi phép trừ
 * @example
 * subtract('10535.8', '9578')
 * //=> '957.8'
 */
export function subtract(a: DecimalInput, b: DecimalInput): DecimalString {
  return computed(exact(a).minus(exact(b)))
}

/**
 * The exact product of two decimals, without trailing zeros.
 *
 * @vi phép nhân
 * @example
 * multiply('9578', '1.1')
 * //=> '10535.8'
 */
export function multiply(a: DecimalInput, b: DecimalInput): DecimalString {
  return computed(exact(a).times(exact(b)))
}

/** The exact sum of a list of decimals; of an empty list, "0". */
export function total(values: Iterable<DecimalInput>): DecimalString {
  const byPlaces = new Map<number, bigint>()
  for (const value of values) {
    const numeral = isDecimalString(value) ? value : decimal(value)
    const places = placesOf(numeral)
    byPlaces.set(places, (byPlaces.get(places) ?? 0n) + digitsOf(numeral, places))
  }
  return computed(Array.from(byPlaces, inPlaces).reduce((sum, each) => sum.plus(each), new Exact(0)))
}

/** The digits of a numeral as a whole number: long lists are added up as such, many times faster. */
function digitsOf(numeral: string, places: number): bigint {
  return BigInt(places === 0 ? numeral : numeral.slice(0, -places - 1) + numeral.slice(-places))
}

function inPlaces([places, digits]: readonly [places: number, digits: bigint]): Exact {
  return new Exact(String(digits)).times(powerOfTen(-places))
}

/** The decimal with the other sign. */
export function negate(value: DecimalInput): DecimalString {
  return computed(exact(value).negated())
}

/**
 * Compares two decimals by value: -1, 0 or 1. Trailing zeros do not count.
 *
 * @example
 * compareDecimals('3696.0', '3696')
 * //=> 0
 */
export function compareDecimals(a: DecimalInput, b: DecimalInput): -1 | 0 | 1 {
  return exact(a).comparedTo(exact(b)) as -1 | 0 | 1
}

/** The sign of a decimal: -1, 0 or 1. */
export function signOf(value: DecimalInput): -1 | 0 | 1 {
  return compareDecimals(value, '0')
}
