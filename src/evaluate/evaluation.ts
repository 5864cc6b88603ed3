import type { Claim } from '../claim/index.ts'
import type { DecimalString, Ratio, Root } from '../decimal/index.ts'
import type { Qualifier, Status } from '../observation/index.ts'
import type { Period } from '../period/index.ts'
import type { Determined, ReasonCode } from '../result/index.ts'
import type { GrowthConvention, InverseConvention, RuleName } from '../rule/index.ts'
import type { Source } from '../source/index.ts'
import type { Bound, Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'

/**
 * A computed quantity. Where its digits never end, `amount` is printed by the policy, and `exact` is the value or `root` the
 * average development that the value belongs to.
 */
export type Measured = Quantity & { readonly exact?: Ratio; readonly root?: Root }

/** The parts in which a figure may be used. */
export const inputRoles = ['actual', 'planned', 'base', 'whole', 'latest', 'conflicting'] as const

/** Where a figure of a working comes from, and in which part it is used. */
export type WorkingInput = {
  readonly role: (typeof inputRoles)[number]
  readonly id: string
  readonly quantity: Quantity
  readonly period?: Period
  readonly status?: Status
  readonly qualifier?: Qualifier
  readonly source: Source
}

/**
 * Everything that is needed to recompute a result by hand.
 *
 * @vi cách tính
 */
export type Working = {
  readonly inputs: readonly WorkingInput[]
  /** The formula that made the measured value from the inputs, where one was needed. */
  readonly rule?: RuleName
  /** The measured value as an exact ratio in the bound's unit, or as an unevaluated root. */
  readonly exact?: Ratio | Root
}

/** How a completion is expressed. */
export type ConventionName = 'actualOverPlan' | InverseConvention | GrowthConvention | 'verdictOnly'

/**
 * The completion of a target in per cent (in points for `pointDifference`), by a named convention, or why there is none.
 *
 * @vi tỷ lệ hoàn thành
 */
export type Completion =
  | {
      readonly outcome: 'determined'
      readonly convention: ConventionName
      readonly ratio: Ratio
      readonly printed: DecimalString
    }
  | { readonly outcome: 'undetermined'; readonly convention: ConventionName; readonly reason: ReasonCode }

/**
 * The period is over, or its result is estimated: better than the bound (vượt), at it or in the range (đạt), nearly (cơ bản
 * đạt), or worse (không đạt).
 */
export type Verdict = {
  readonly outcome: 'exceeded' | 'met' | 'nearlyMet' | 'missed'
  readonly target: Target
  readonly measured: Measured
  /** The bound as read by the indicator's direction; never `bare` nor `unstated`. */
  readonly bound: Bound
  /** The signed distance to the nearest bound, positive when better. */
  readonly margin: Measured
  readonly completion: Completion
  readonly working: Working
}

/** The period is not over: the completion so far beside the share of the period that is over. */
export type Pace = {
  readonly outcome: 'ahead' | 'onPace' | 'behind'
  readonly target: Target
  readonly measured: Measured
  readonly bound: Bound
  /** The share of the target's period that is over. */
  readonly elapsed: Ratio
  readonly completion: Completion
  /** What the rest of the period must still bring, or for lower-is-better may still bring. */
  readonly required: Measured
  readonly working: Working
}

/**
 * The latest figure within a period whose own is not reported: where things stand, and no result.
 *
 * @vi số mới nhất trong kỳ
 */
export type Latest = {
  readonly quantity: Quantity
  readonly period: Period
  readonly status: Status
  readonly qualifier?: Qualifier
  /** For a stock or rate that is to reach a level: the signed distance to the bound, positive when better. */
  readonly margin?: Measured
}

/** The period is not reported yet: what the target asks beyond the base, and the latest figure from within the period. */
export type Pending = {
  readonly outcome: 'pending'
  readonly target: Target
  readonly bound?: Bound
  readonly base?: Quantity
  readonly latest?: Latest
  /** The plan task, yk / y0. */
  readonly task: Determined<Ratio>
  readonly working: Working
}

/** The domain gives no verdict; what is known all the same stands beside the reason. */
export type Unassessed = {
  readonly outcome: 'undetermined'
  readonly target: Target
  readonly reason: ReasonCode
  readonly measured?: Quantity
  /** The ratio that the document itself states. */
  readonly stated?: { readonly ratio: Quantity; readonly claim: Claim }
  readonly working: Working
}

/**
 * What became of one target, with its working.
 *
 * @vi kết quả đánh giá một mục tiêu
 */
export type Evaluation = Verdict | Pace | Pending | Unassessed

/** The names of all outcomes. */
export type Outcome = Evaluation['outcome']
