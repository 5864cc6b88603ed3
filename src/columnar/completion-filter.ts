import type { QuotientFilter } from './quotient-filter.ts'

/** What is read and written by a filter that prints completions and judges them at once. */
export type CompletionBlock = {
  readonly measured: Float64Array
  readonly bound: Float64Array
  readonly printed: Float64Array
  readonly outcomes: Uint8Array
}

/** What such a filter needs to know of the verdict. */
export type VerdictFilter = {
  /** Whether the bound is divided by the measured value, instead of the other way round. */
  readonly inverted: boolean
  /** The quotient, with its sign, from which a missed row is nearly met; infinite where none is. */
  readonly reach: number
  /** Verdicts at twice the position (0 below the bound, 1 at it, 2 above) plus whether the reach is reached. */
  readonly verdicts: Uint8Array
}

// biome-ignore-start lint/style/noNonNullAssertion: rows stay within the arrays; a check in this loop would cost a third

/**
 * Prints a block of completions and judges it in one go: `filterQuotients` and `judgeBlock` together, which takes half the
 * time, as the figures are read once. Rows too near a tie or too near the reach, and rows without a figure, are listed.
 */
export function filterCompletions(
  { measured, bound, printed, outcomes }: CompletionBlock,
  from: number,
  to: number,
  { scale, sign, shift, lowest, offset }: QuotientFilter,
  { inverted, reach, verdicts }: VerdictFilter,
  undecided: Int32Array,
): number {
  const centre = 0.5 - offset
  let count = 0
  for (let row = from; row < to; row += 1) {
    const value = measured[row]!
    const edge = bound[row]!
    const dividend = inverted ? edge : value
    const divisor = inverted ? value : edge
    const quotient = (dividend / divisor) * scale
    const floor = Math.floor(quotient + offset)
    const beyond = quotient * sign - reach
    const clear = Math.min(0.5 - Math.abs(quotient - floor - centre), Math.abs(beyond))
    printed[row] = shift + sign * floor
    outcomes[row] = verdicts[2 * (+(value >= edge) + +(value > edge)) + +(beyond > 0)]!
    undecided[count] = row
    count += +!(clear > Math.abs(quotient) * 2 ** -50 + 2 ** -53) | +!(divisor > 0) | +(dividend < lowest)
  }
  return count
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loop
