import { decimalCodes, limits, usageError } from '../result/index.ts'

/** Checks a number of decimal places before any digit is made. */
export function checkPlaces(places: number): void {
  if (Number.isInteger(places) && places >= 0 && places <= limits.places) return
  throw usageError(decimalCodes, 'decimal.places', { expected: `0–${limits.places}`, received: places })
}

/** How many decimal places a numeral is written with. */
export function placesOf(numeral: string): number {
  const point = numeral.indexOf('.')
  return point < 0 ? 0 : numeral.length - point - 1
}
