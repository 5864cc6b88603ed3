/** A fraction of whole numbers, the denominator above zero: the oracle's only kind of number. */
export type Rational = { readonly n: bigint; readonly d: bigint }

export function rational(n: bigint, d = 1n): Rational {
  return d < 0n ? { n: -n, d: -d } : { n, d }
}

export function read(numeral: string): Rational {
  const [whole = '', fraction = ''] = numeral.split('.')
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d)
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d)
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)
export const sign = (a: Rational): number => (a.n > 0n ? 1 : a.n < 0n ? -1 : 0)
export const compare = (a: Rational, b: Rational): number => sign(minus(a, b))

/** Rounds away from or toward zero by the remainder of the size, the sign put back afterwards. */
export function print(value: Rational, places: number, rounding: string): string {
  const negative = value.n < 0n
  const scaled = (negative ? -value.n : value.n) * 10n ** BigInt(places)
  const [down, rest] = [scaled / value.d, scaled % value.d]
  const twice = 2n * rest - value.d
  const away: Record<string, boolean> = {
    up: rest > 0n,
    down: false,
    ceiling: rest > 0n && !negative,
    floor: rest > 0n && negative,
    halfUp: twice >= 0n,
    halfDown: twice > 0n,
    halfEven: twice > 0n || (twice === 0n && down % 2n === 1n),
  }
  const digits = String(away[rounding] ? down + 1n : down).padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}
