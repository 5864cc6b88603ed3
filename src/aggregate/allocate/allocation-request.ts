import type { DecimalInput, DecimalString, RemainderPolicy } from '../../decimal/index.ts'
import type { Period } from '../../period/index.ts'
import type { ReasonCode } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { Basis, Target } from '../../target/index.ts'
import type { Over } from '../roll-up/request.ts'

/** By what a target is split: in equal parts, by what an indicator was in a period, or by weights of one's own. */
export type Weighting =
  | 'equal'
  | { readonly indicator: Id; readonly period: Period }
  | readonly { readonly area: Id; readonly weight: DecimalInput }[]

/** How a target is split over areas. */
export type AllocationRequest = {
  readonly target: Id
  readonly over: NonNullable<Over['areas']>
  readonly by: Weighting
  /** The decimal places of the shares, in the unit of the target. */
  readonly places: number
  readonly remainder: RemainderPolicy
  /** The least share of every area. */
  readonly minimum?: DecimalInput
  /** In whose name and how the shares are set. */
  readonly basis: Basis
}

/** What an area is to reach, and the weight that it was given for. */
export type AreaShare = { readonly area: Id; readonly weight: DecimalString; readonly target: Target }

/**
 * A target split over areas, the shares adding up to it exactly, or why it cannot be split.
 *
 * @vi phân bổ chỉ tiêu cho địa bàn
 */
export type TargetAllocation =
  | { readonly outcome: 'determined'; readonly target: Target; readonly shares: readonly AreaShare[] }
  | {
      readonly outcome: 'undetermined'
      readonly target: Target
      readonly reason: ReasonCode
      /** The areas whose weight is not known. */
      readonly missing: readonly Id[]
    }
