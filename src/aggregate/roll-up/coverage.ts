import type { Period } from '../../period/index.ts'
import type { ReasonCode } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'

/** A figure that should be there: of this indicator, unit and period. */
export type Spot = { readonly indicator: Id; readonly area: Id; readonly period: Period }

/** A figure that is missing, and why. */
export type Gap = Spot & { readonly reason: ReasonCode }

/** A figure for which an earlier observation of the unit stands in. */
export type Carried = Spot & { readonly from: Id }

/**
 * Which units and periods are in a total, and which are missing.
 *
 * @vi phạm vi đã tổng hợp
 */
export type Coverage = {
  /** Every figure that is needed was reported: none is missing, none is carried forward. */
  readonly complete: boolean
  /** How many figures are needed. */
  readonly needed: number
  /** How many of them were reported. */
  readonly reported: number
  /** Units of which every figure is in, and those of which one is missing. */
  readonly areas: Presence<Id>
  /** Periods of which every figure is in, and those of which one is missing. */
  readonly periods: Presence<Period>
  readonly missing: readonly Gap[]
  readonly carried: readonly Carried[]
}

/** What is in, and what is missing. */
export type Presence<T> = { readonly in: readonly T[]; readonly missing: readonly T[] }

/** The coverage of figures that are in, carried or missing, and of so many that were reported and are left out. */
export function coverageOf(
  used: readonly Spot[],
  carried: readonly Carried[],
  missing: readonly Gap[],
  leftOut = 0,
): Coverage {
  return {
    complete: missing.length === 0 && carried.length === 0,
    needed: used.length + missing.length + leftOut,
    reported: used.length - carried.length + leftOut,
    areas: presence(used, missing, ({ area }) => area),
    periods: presence(used, missing, ({ period }) => period),
    missing,
    carried,
  }
}

function presence<T>(used: readonly Spot[], gaps: readonly Gap[], keyOf: (spot: Spot) => T): Presence<T> {
  const missing = new Set(gaps.map(keyOf))
  const present = new Set<T>()
  for (const spot of used) present.add(keyOf(spot))
  return { in: [...present].filter((key) => !missing.has(key)), missing: [...missing] }
}

/** The coverage of what is made of two totals: in is only what neither of them lacks. */
export function jointCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    complete: a.complete && b.complete,
    needed: a.needed + b.needed,
    reported: a.reported + b.reported,
    areas: jointPresence(a.areas, b.areas),
    periods: jointPresence(a.periods, b.periods),
    missing: [...a.missing, ...b.missing],
    carried: [...a.carried, ...b.carried],
  }
}

function jointPresence<T>(a: Presence<T>, b: Presence<T>): Presence<T> {
  const missing = new Set([...a.missing, ...b.missing])
  return { in: [...new Set([...a.in, ...b.in])].filter((key) => !missing.has(key)), missing: [...missing] }
}
