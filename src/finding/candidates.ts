import type { DecimalString } from '../decimal/index.ts'

/**
 * The likely values inside an interval; guesses, no proof.
 *
 * @vi giá trị có thể
 */
export type Candidates = {
  /** The whole numbers inside; where there are more than `limits.candidates`, only the roundest of them. */
  readonly wholes: readonly DecimalString[]
  /** How many whole numbers lie inside; absent where they never end. */
  readonly wholeCount?: DecimalString
  /** The numbers inside that end in the most zeros. */
  readonly roundest: readonly DecimalString[]
}
