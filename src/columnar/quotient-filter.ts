/** What a filter over quotients needs besides its two columns. */
export type QuotientFilter = {
  /** What a quotient is multiplied with: powers of ten and the ratio of the units, below zero where the formula takes it off. */
  readonly scale: number
  /** What is added to the rounded quotient: a whole number. */
  readonly shift: number
  /** Dividends below this are left to the exact path: 0, or minus infinity. */
  readonly lowest: number
  /** One half when borders are ties, 0 when they are whole numbers. */
  readonly offset: 0 | 0.5
}

// biome-ignore-start lint/style/noNonNullAssertion: rows stay within the arrays; a check in this loop would cost a third

/**
 * Prints a block of quotients in doubles and lists the rows whose double is too near a border to be trusted; how many there
 * are is returned. The bound on the error is proved in docs/decisions/filtered-exact-arithmetic.md. Missing figures are
 * NaN, which fails every test and so lists the row.
 */
export function filterQuotients(
  over: Float64Array,
  under: Float64Array,
  from: number,
  to: number,
  { scale, shift, lowest, offset }: QuotientFilter,
  printed: Float64Array,
  undecided: Int32Array,
): number {
  const centre = 0.5 - offset
  let count = 0
  for (let row = from; row < to; row += 1) {
    const dividend = over[row]!
    const divisor = under[row]!
    const value = (dividend / divisor) * scale
    const floor = Math.floor(value + offset)
    const clear = 0.5 - Math.abs(value - floor - centre)
    printed[row] = shift + floor
    undecided[count] = row
    count += +!(clear > Math.abs(value) * 2 ** -50 + 2 ** -53) | +!(divisor > 0) | +(dividend < lowest)
  }
  return count
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loop
