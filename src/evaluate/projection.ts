import type { ReasonCode } from '../result/index.ts'
import type { Bound, Target } from '../target/index.ts'
import type { Completion, Measured, Working } from './evaluation.ts'
import type { PlainVerdict } from './judge.ts'

/**
 * How the end of a period is guessed from what has come so far: at the same speed (`proRata`), or as if the same share had
 * come by now as last year (`seasonal`).
 *
 * @vi quy ước ước tính cả năm
 */
export type ProjectionConvention = (typeof projectionConventions)[number]

/** Every convention of guessing the end of a period. */
export const projectionConventions = ['proRata', 'seasonal'] as const

/**
 * What a period would come to by a named convention. It is no result: it is always called projected, its status is
 * `forecast`, and its verdict is one that would be.
 *
 * @vi ước cả kỳ
 */
export type Projection =
  | {
      readonly outcome: 'projected'
      readonly convention: ProjectionConvention
      readonly target: Target
      readonly quantity: Measured
      readonly status: 'forecast'
      readonly bound: Bound
      readonly wouldBe: PlainVerdict
      readonly completion: Completion
      readonly working: Working
    }
  | {
      readonly outcome: 'undetermined'
      readonly convention: ProjectionConvention
      readonly target: Target
      readonly reason: ReasonCode
      readonly working: Working
    }
