import type { Period } from '../period/index.ts'
import type { Id, Source } from '../source/index.ts'
import type { Quantity } from '../unit/index.ts'

/**
 * How sure a figure is. 'actual' is reported without a word on its state.
 *
 * @vi chính thức, thực hiện, sơ bộ, ước, dự báo
 */
export type Status = (typeof statuses)[number]

/** Every status, the surest first. */
export const statuses = ['final', 'actual', 'provisional', 'estimated', 'forecast'] as const

/**
 * What the true value is known to be beside the printed one: over it (trên, hơn), under it (gần, dưới), about it
 * (khoảng), at least it (trở lên), at most it (không quá).
 *
 * @vi trên, dưới, khoảng
 */
export type Qualifier = (typeof qualifiers)[number]

/** Every qualifier. */
export const qualifiers = ['over', 'under', 'about', 'atLeast', 'atMost'] as const

/**
 * What an indicator was in a period, as a document states it. Two statements about the same thing both live.
 *
 * @vi số thực hiện
 */
export type Observation = {
  readonly id: Id
  readonly indicator: Id
  readonly area?: Id
  readonly period: Period
  readonly quantity: Quantity
  /** What the quantity is counted out of, in "2.382/2.388 người". */
  readonly outOf?: Quantity
  readonly status: Status
  readonly qualifier?: Qualifier
  /** The day on which it was so stated; a later one supersedes it. */
  readonly asOf?: string
  readonly source: Source
}
