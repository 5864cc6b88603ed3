/** A fraction of whole numbers, the denominator above zero. Naive on purpose: nothing in this folder comes from src. */
export type Fraction = readonly [numerator: bigint, denominator: bigint]

export function parse(numeral: string): Fraction {
  const [whole = '', decimals = ''] = numeral.split('.')
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)]
}

export function plus([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d]
}

export function minus(left: Fraction, [c, d]: Fraction): Fraction {
  return plus(left, [-c, d])
}

export function times([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * c, b * d]
}

export function over([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return c < 0n ? [-a * d, -b * c] : [a * d, b * c]
}

export function power([a, b]: Fraction, degree: number): Fraction {
  return [a ** BigInt(degree), b ** BigInt(degree)]
}

export function compare([a, b]: Fraction, [c, d]: Fraction): -1 | 0 | 1 {
  return a * d < c * b ? -1 : a * d > c * b ? 1 : 0
}

/** Units of the last place as plain notation: 1234 units of a hundredth are "12.34". */
export function print(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const decimals = places === 0 ? '' : `.${digits.slice(-places)}`
  return `${units < 0n ? '-' : ''}${whole}${decimals}`
}
