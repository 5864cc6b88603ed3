/**
 * Compares a·b with c·d exactly, for whole numbers below 2^53 in size: -1, 0 or 1. Rounding is monotone, so that different
 * rounded products decide; equal ones below 2^53 are exact; otherwise the errors of the two roundings decide.
 */
export function compareProducts(a: number, b: number, c: number, d: number): -1 | 0 | 1 {
  const left = a * b
  const right = c * d
  if (left !== right) return left < right ? -1 : 1
  if (Math.abs(left) < 2 ** 53) return 0
  const difference = productError(a, b, left) - productError(c, d, right)
  return difference < 0 ? -1 : difference > 0 ? 1 : 0
}

/** Exactly what is lost when a·b is rounded to `product` (T. J. Dekker, 1971). */
function productError(a: number, b: number, product: number): number {
  const aHigh = highPart(a)
  const bHigh = highPart(b)
  const aLow = a - aHigh
  const bLow = b - bHigh
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow
}

/** The upper 26 bits of a double (Veltkamp's splitting). */
function highPart(value: number): number {
  const spread = value * (2 ** 27 + 1)
  return spread - (spread - value)
}
