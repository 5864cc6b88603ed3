import type { QuotientFilter } from './quotient-filter.ts'

/** What is read and written by a filter that prints completions and judges them at once. */
export type CompletionBlock = {
  readonly over: Float64Array
  readonly under: Float64Array
  readonly printed: Float64Array
  readonly outcomes: Uint8Array
}

/** What such a filter needs to know of the verdict. */
export type VerdictFilter = {
  /** The quotient from which a missed row is nearly met; infinite where none is. */
  readonly reach: number
  /** Verdicts at twice the position of the dividend (0 below the divisor, 1 at it, 2 above) plus whether the reach is reached. */
  readonly verdicts: Uint8Array
}

// biome-ignore-start lint/style/noNonNullAssertion: rows stay within the arrays; a check in this loop would cost a third

/**
 * Prints a block of completions and judges it in one go: `filterQuotients` and `judgeBlock` together, which takes half the
 * time, as the figures are read once. Rows too near a tie or too near the reach, and rows without a figure, are listed.
 */
export function filterCompletions(
  { over, under, printed, outcomes }: CompletionBlock,
  from: number,
  to: number,
  { scale, shift, lowest, offset }: QuotientFilter,
  { reach, verdicts }: VerdictFilter,
  undecided: Int32Array,
): number {
  const centre = 0.5 - offset
  let count = 0
  for (let row = from; row < to; row += 1) {
    const dividend = over[row]!
    const divisor = under[row]!
    const quotient = (dividend / divisor) * scale
    const floor = Math.floor(quotient + offset)
    const beyond = quotient - reach
    const error = Math.abs(quotient) * 2 ** -50 + 2 ** -53
    const close = +!(0.5 - Math.abs(quotient - floor - centre) > error) | +!(Math.abs(beyond) > error)
    printed[row] = shift + floor
    outcomes[row] = verdicts[2 * (+(dividend >= divisor) + +(dividend > divisor)) + +(beyond > 0)]!
    undecided[count] = row
    count += close | +!(divisor > 0) | +(dividend < lowest)
  }
  return count
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loop
