import type { Claim, Unknown } from '../claim/index.ts'
import type { Ratio } from '../decimal/index.ts'
import type { Interval } from '../interval/index.ts'
import type { Target } from '../target/index.ts'
import type { Assumption } from './assumption.ts'
import type { Figure } from './figure.ts'

/** What one claim of a conflict demands of an unknown that they share. */
export type DemandOnUnknown = { readonly claim: Claim; readonly interval: Interval }

/**
 * Claims that cannot all be true: any one of them could hold without the others. A single claim conflicts with the
 * figures that it speaks of.
 *
 * @vi mâu thuẫn
 */
export type Conflict = {
  readonly claims: readonly Claim[]
  /** The claims without which everything else agrees. */
  readonly suspects: readonly Claim[]
  /** 'soft': two figures differ whose scope may differ, too. */
  readonly strength: 'hard' | 'soft'
  /** Whether each claim was found to be needed for the conflict. */
  readonly irreducible: boolean
  /** The figures that the claims speak of, as printed. */
  readonly figures: readonly Figure[]
  /** By how much the exact value misses what is stated, in the unit stated. */
  readonly difference?: { readonly value: Ratio; readonly unit: string }
  /** The unknown that is left without a value, and what each claim about it demands, in its unit. */
  readonly at?: {
    readonly unknown: Unknown | Target
    readonly unit: string
    readonly demands: readonly DemandOnUnknown[]
  }
  readonly assuming: Assumption
}
