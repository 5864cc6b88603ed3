import type { Claim } from '../claim/index.ts'
import type { DecimalString, Ratio, RoundingMode } from '../decimal/index.ts'
import type { Interval } from '../interval/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Reading } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { Assumption } from './assumption.ts'
import type { Figure, Role } from './figure.ts'
import type { Hint } from './hint.ts'

/**
 * What rechecking a statement showed: it holds as usually rounded, it holds only if its figure was truncated, it cannot
 * be true, or the document does not say enough.
 *
 * @vi kết luận kiểm tra
 */
export type AuditVerdict = (typeof auditVerdicts)[number]

/** All that rechecking a statement may show. */
export const auditVerdicts = ['holds', 'holdsTruncated', 'contradicted', 'undecided'] as const

/** The value nearest to a printed figure with which the statement would hold. */
export type Nearest = { readonly role: Role; readonly index: number; readonly value: DecimalString }

/**
 * What rechecking one statement gives.
 *
 * @vi kết quả kiểm tra
 */
export type Check = {
  readonly verdict: AuditVerdict
  /** The exact value of what is stated: a share or growth as a plain ratio, anything else in the unit of `stated`. */
  readonly exact?: Ratio
  /** Where that value lies when the figures do not fix it. */
  readonly range?: Interval
  /** What half-up rounding prints at the places stated. */
  readonly printed?: DecimalString
  /** The figure that was rechecked; none where the statement only compares. */
  readonly stated?: Quantity
  /** The hypotheses of rounding under which the statement holds. */
  readonly modes: readonly RoundingMode[]
  /** Whether the figures it is computed from were taken as exact or as rounded themselves. */
  readonly assuming: Assumption
  /** How a change was read. */
  readonly reading?: Reading
  /** Why nothing is decided, or what kind of contradiction it is. */
  readonly reason?: ReasonCode
  readonly nearest?: readonly Nearest[]
  readonly hints: readonly Hint[]
}

/**
 * What rechecking one claim of a document showed, with the figures it speaks of.
 *
 * @vi phát hiện
 */
export type Finding = { readonly claim: Claim; readonly figures: readonly Figure[] } & Check
