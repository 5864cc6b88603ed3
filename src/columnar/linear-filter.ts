/** A side of a formula in doubles: `first × column + second × column + constant`. */
export type LinearSide = { readonly first: number; readonly second: number; readonly constant: number }

/** What a filter over quotients of sums needs besides its columns. */
export type LinearFilter = {
  readonly numerator: LinearSide
  readonly denominator: LinearSide
  /** What a quotient is multiplied with. */
  readonly scale: number
  /** Whether a denominator below zero has a meaning. */
  readonly eitherSign: boolean
  /** One half when borders are ties, 0 when they are whole numbers. */
  readonly offset: 0 | 0.5
}

/** The two columns of the numerator and the two of the denominator. */
export type LinearColumns = readonly [Float64Array, Float64Array, Float64Array, Float64Array]

// biome-ignore-start lint/style/noNonNullAssertion: rows stay within the arrays; a check in this loop would cost a third

/**
 * Prints a block of quotients of sums in doubles and lists the rows that are too near a border to be trusted. The error is
 * bounded by the sizes of the terms, not of their sum, so that cancellation is accounted for; the proof is in
 * docs/decisions/filtered-exact-arithmetic.md.
 */
export function filterLinear(
  [a, b, c, d]: LinearColumns,
  from: number,
  to: number,
  { numerator, denominator, scale, eitherSign, offset }: LinearFilter,
  printed: Float64Array,
  undecided: Int32Array,
): number {
  const centre = 0.5 - offset
  const { first: n1, second: n2, constant: n0 } = numerator
  const { first: d1, second: d2, constant: d0 } = denominator
  let count = 0
  for (let row = from; row < to; row += 1) {
    const an = n1 * a[row]!
    const bn = n2 * b[row]!
    const cd = d1 * c[row]!
    const dd = d2 * d[row]!
    const under = cd + dd + d0
    const value = ((an + bn + n0) / under) * scale
    const floor = Math.floor(value + offset)
    const [overSize, underSize] = [
      Math.abs(an) + Math.abs(bn) + Math.abs(n0),
      Math.abs(cd) + Math.abs(dd) + Math.abs(d0),
    ]
    const size = Math.abs(value)
    const error = ((scale * overSize + size * underSize) / Math.abs(under) + size) * 2 ** -50 + 2 ** -53
    const clear = 0.5 - Math.abs(value - floor - centre) - error
    printed[row] = floor
    undecided[count] = row
    count += +!(Math.min(clear, (eitherSign ? Math.abs(under) : under) - underSize * 2 ** -48) > 0)
  }
  return count
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loop
