import type { Digits } from './dialect.ts'

/** The type of an exact figure. */
export function decimalType({ digits, scale }: Digits): string {
  return `DECIMAL(${digits}, ${scale})`
}

/** A whole number in the narrowest decimal type, so that products do not grow wider than they must. */
export function wholeLiteral(numeral: string): string {
  return `CAST(${numeral} AS ${decimalType({ digits: numeral.replace('-', '').length, scale: 0 })})`
}
