import type { Measured } from '../../evaluate/index.ts'
import type { Observation, Qualifier, Status } from '../../observation/index.ts'
import type { Period } from '../../period/index.ts'
import type { Issue, ReasonCode } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { Coverage } from './coverage.ts'
import type { MissingPolicy } from './request.ts'

/**
 * How a total was made: a flow is the sum of its reports (with cumulative reports, less what they hold of other periods),
 * a stock that of its last levels, a rate the quotient of two totals, and a figure may have been observed as it is.
 */
export type RollUpWorking =
  | {
      readonly rule: 'sum' | 'last' | 'observed'
      readonly added: readonly Observation[]
      readonly subtracted: readonly Observation[]
    }
  | { readonly rule: 'quotient'; readonly part: RollUp; readonly whole: RollUp }
  | { readonly rule: 'none' }

type Head = {
  readonly indicator: Id
  readonly area: Id
  readonly period: Period
  readonly missing: MissingPolicy
  readonly coverage: Coverage
  /** Reports that could not be used as they stand. */
  readonly issues: readonly Issue[]
  readonly working: RollUpWorking
}

/** A total, with what is in it; its status is that of its weakest figure. */
export type RolledUp = Head & {
  readonly outcome: 'determined'
  readonly quantity: Measured
  readonly status: Status
  readonly qualifier?: Qualifier
}

/** No total, why, and what there is all the same. */
export type NotRolledUp = Head & { readonly outcome: 'undetermined'; readonly reason: ReasonCode }

/**
 * What an indicator comes to over areas and periods, or why it does not.
 *
 * @vi kết quả tổng hợp
 */
export type RollUp = RolledUp | NotRolledUp
