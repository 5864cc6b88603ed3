import type { AreaLevel } from '../../area/index.ts'
import type { Printing } from '../../decimal/index.ts'
import type { Status } from '../../observation/index.ts'
import type { CalendarKind, Period } from '../../period/index.ts'
import type { Id } from '../../source/index.ts'

/**
 * What becomes of a figure that is missing: the whole is refused, it is left out and named, or the unit's last figure
 * before it stands in for it.
 *
 * @vi xử lý số thiếu
 */
export type MissingPolicy = (typeof missingPolicies)[number]

/** Everything that may become of a figure that is missing. */
export const missingPolicies = ['refuse', 'skip', 'carryForward'] as const

/** What is added up: the units below, those of a level, or these ones; the parts of the period of a kind, or these ones. */
export type Over = {
  readonly areas?: 'children' | { readonly level: AreaLevel } | readonly Id[]
  readonly periods?: CalendarKind | readonly Period[]
}

/** What is rolled up, whatever the indicator. */
export type RollUpOptions = {
  readonly period: Period
  /** Neither areas nor periods: the unit's own figure of the whole period. */
  readonly over: Over
  /** The unit that is rolled up to; unless said, that of the plan. */
  readonly area?: Id
  /** Unless said, a missing figure refuses the whole. */
  readonly missing?: MissingPolicy
  /** The day whose knowledge counts: later corrections are left out. Unless said, the latest counts. */
  readonly asOf?: string
  /** The statuses that count, best first. */
  readonly statuses?: readonly Status[]
  /** How a rate is printed whose digits never end. */
  readonly printing?: Printing
}

/** One indicator to roll up. */
export type RollUpRequest = RollUpOptions & { readonly indicator: Id }
