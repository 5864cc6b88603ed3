import type { RoundingMode } from '../decimal/index.ts'

/** How a filter turns a double into a whole number, and which doubles are too near a border to be trusted. */
export type FilterRounding = {
  /** Added before the floor is taken: one half when the borders are ties, 0 when they are whole numbers. */
  readonly offset: 0 | 0.5
  /** Added afterwards, below zero and from zero on. */
  readonly bumpNegative: 0 | 1
  readonly bumpPositive: 0 | 1
}

const toNearest: FilterRounding = { offset: 0.5, bumpNegative: 0, bumpPositive: 0 }

const filterRoundings: Readonly<Record<RoundingMode, FilterRounding>> = {
  halfUp: toNearest,
  halfDown: toNearest,
  halfEven: toNearest,
  floor: { offset: 0, bumpNegative: 0, bumpPositive: 0 },
  ceiling: { offset: 0, bumpNegative: 1, bumpPositive: 1 },
  down: { offset: 0, bumpNegative: 1, bumpPositive: 0 },
  up: { offset: 0, bumpNegative: 0, bumpPositive: 1 },
}

/** The filter's form of a rounding mode: away from ties the three modes to the nearest agree. */
export function filterRounding(rounding: RoundingMode): FilterRounding {
  return filterRoundings[rounding]
}

/** Lifts the floors of a block to what a directed mode prints; rows on a border are settled apart. */
export function bump(floors: Float64Array, from: number, to: number, rounding: FilterRounding): void {
  const { bumpNegative, bumpPositive } = rounding
  if (bumpNegative === 0 && bumpPositive === 0) return
  for (let row = from; row < to; row += 1) {
    const floor = floors[row] ?? Number.NaN
    floors[row] = floor + (floor < 0 ? bumpNegative : bumpPositive)
  }
}
