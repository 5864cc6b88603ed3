import type { Claim, Unknown } from '../claim/index.ts'
import type { Interval } from '../interval/index.ts'
import type { Target } from '../target/index.ts'
import type { Assumption } from './assumption.ts'
import type { Candidates } from './candidates.ts'

/**
 * Where a figure that is not printed must lie, from all that is said of it.
 *
 * @vi số suy ra
 */
export type Inference = {
  /** The unknown, or the target whose figure is not printed. */
  readonly unknown: Unknown | Target
  readonly unit: string
  readonly interval: Interval
  /** The claims that speak of it and agree. */
  readonly from: readonly Claim[]
  readonly assuming: Assumption
} & Candidates
