import { type DecimalInput, type DecimalString, decimal, isDecimalString, written } from './decimal-string.ts'
import { Exact, powerOfTen } from './engine.ts'
import { placesOf } from './places.ts'

/** A decimal counted in units of a decimal place, or undefined where it is finer. */
export function toUnits(value: DecimalInput, places: number): bigint | undefined {
  const [, fraction = ''] = writtenOut(value).split('.')
  return /[1-9]/.test(fraction.slice(places)) ? undefined : unitsOf(value, places)
}

/** A decimal counted in units of a decimal place; what is finer is left out. */
export function unitsOf(value: DecimalInput, places: number): bigint {
  const [whole, fraction = ''] = writtenOut(value).split('.')
  return BigInt(whole + fraction.slice(0, places).padEnd(places, '0'))
}

function writtenOut(value: DecimalInput): DecimalString {
  return isDecimalString(value) ? value : decimal(value)
}

/** The decimal of so many units of a decimal place, all places written. */
export function fromUnits(units: bigint, places: number): DecimalString {
  return written(new Exact(String(units)).times(powerOfTen(-places)), places)
}

/** How many places it takes to write all of these decimals. */
export function commonPlaces(values: readonly DecimalInput[]): number {
  return values.reduce<number>((most, value) => Math.max(most, placesOf(String(value))), 0)
}
