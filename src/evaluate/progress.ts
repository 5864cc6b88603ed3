import type { Ratio } from '../decimal/index.ts'
import type { Period } from '../period/index.ts'
import type { Determined, ReasonCode } from '../result/index.ts'
import type { Bound, Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { Completion, Measured, Pace, Working } from './evaluation.ts'

/** How the year before went: by the same day, as a whole, and what share of the whole had come by then. */
export type LastYear = {
  readonly toDate: Determined<Quantity>
  readonly whole: Determined<Quantity>
  readonly share: Determined<Ratio>
  /** The growth of what has come so far over the same period of last year. */
  readonly growth: Determined<Ratio>
  /** The completion beside last year's share by the same day, instead of beside the share of time. */
  readonly pace: Determined<Pace['outcome']>
}

/** What the rest of the period must bring, or for lower-is-better may bring. */
export type RestOfPeriod = {
  readonly amount: Measured
  readonly perMonth: Determined<Measured>
  /** The growth that this asks over what the same rest of last year brought. */
  readonly growth: Determined<Ratio>
}

/**
 * How a flow stands before its period is over, or why that cannot be said.
 *
 * @vi tiến độ thực hiện và phần còn lại
 */
export type Progress =
  | {
      readonly outcome: 'determined'
      readonly target: Target
      /** What has come so far. */
      readonly measured: Quantity
      /** From the start of the target's period to the end of the last report. */
      readonly period: Period
      readonly bound: Bound
      /** The share of the target's period that is over. */
      readonly elapsed: Ratio
      readonly completion: Completion
      readonly lastYear: LastYear
      readonly required: RestOfPeriod
      readonly working: Working
    }
  | {
      readonly outcome: 'undetermined'
      readonly target: Target
      readonly reason: ReasonCode
      readonly working: Working
    }
