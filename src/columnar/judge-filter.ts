import { powersOfTen } from './fast-range.ts'
import type { NearlyMet } from './nearly-met.ts'
import { outcomeCodes } from './outcome-codes.ts'
import type { ResultSheet } from './result-sheet.ts'
import { verdictTable } from './verdict-table.ts'

/** The columns that a verdict compares. Row `r` of the measured values stands at `r - base`. */
export type Compared = {
  readonly measured: Float64Array
  readonly base: number
  readonly low: Float64Array
  readonly high: Float64Array
}

const { undetermined, missed, nearlyMet } = outcomeCodes

// biome-ignore-start lint/style/noNonNullAssertion: rows stay within the arrays; a check in these loops would cost a third

/**
 * Judges a block of rows by one reading of the bound. Distinct decimals of at most 15 digits have distinct doubles in the
 * same order, so that comparing doubles is exact.
 */
export function judgeBlock(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  reading: number,
  outcomes: Uint8Array,
): void {
  const verdicts = verdictTable.subarray(reading * 3, reading * 3 + 3)
  for (let row = from; row < to; row += 1) {
    const value = measured[row - base]!
    outcomes[row] = verdicts[+(value >= low[row]!) + +(value > high[row]!)]!
  }
}

/** Judges a block of rows, each by its own reading of its bound. */
export function judgeMixedBlock(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  readings: Uint8Array,
  outcomes: Uint8Array,
): void {
  for (let row = from; row < to; row += 1) {
    const value = measured[row - base]!
    outcomes[row] = verdictTable[readings[row]! * 3 + +(value >= low[row]!) + +(value > high[row]!)]!
  }
}

/** Lists the rows with a missing or long figure, and those that their reading gives no verdict. */
export function listOpen(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  outcomes: Uint8Array,
  undecided: Int32Array,
): number {
  let count = 0
  for (let row = from; row < to; row += 1) {
    undecided[count] = row
    const known = measured[row - base]! + low[row]! + high[row]! < Number.POSITIVE_INFINITY
    count += +!known | +(outcomes[row]! === undetermined)
  }
  return count
}

/** How far a double may be from the exact value that it stands for. */
export type Margin = { readonly absolute: number; readonly relative: number }

/** Lists the rows whose measured value is only known within a margin, and too near a bound for that. */
export function listClose(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  { absolute, relative }: Margin,
  undecided: Int32Array,
): number {
  let count = 0
  for (let row = from; row < to; row += 1) {
    const value = measured[row - base]!
    const distance = Math.min(Math.abs(value - low[row]!), Math.abs(value - high[row]!))
    undecided[count] = row
    count += +!(distance > absolute + relative * Math.abs(value))
  }
  return count
}

/** Lists the rows whose measured value is within one unit of the bound's last place, so that rounding may matter. */
export function listWithinPlace(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  { absolute, relative }: Margin,
  places: { readonly low: Uint8Array; readonly high: Uint8Array },
  undecided: Int32Array,
): number {
  let count = 0
  for (let row = from; row < to; row += 1) {
    const value = measured[row - base]!
    const margin = absolute + relative * Math.abs(value)
    const toLow = (Math.abs(value - low[row]!) - margin) * powersOfTen[places.low[row]!]!
    const toHigh = (Math.abs(value - high[row]!) - margin) * powersOfTen[places.high[row]!]!
    undecided[count] = row
    count += +!(Math.min(toLow, toHigh) > 1 + 2 ** -20)
  }
  return count
}

/** Which missed rows may be raised: those of all readings, or of some. */
export type Raisable = { readonly readings: Uint8Array; readonly allowed: Uint8Array } | undefined

/**
 * Raises missed rows whose printed completion is above the threshold; lists those within one unit of the last place, where
 * the printed figure does not tell.
 */
export function raiseNearlyMet(
  { scaled, reasons, outcomes }: Pick<ResultSheet, 'scaled' | 'reasons' | 'outcomes'>,
  from: number,
  to: number,
  { printed: threshold, whole }: NearlyMet,
  raisable: Raisable,
  undecided: Int32Array,
): number {
  // A printed result is less than one unit away from the exact one. The threshold is a whole number of them, or rounded.
  const margin = whole ? 0.5 : 1.5
  let count = 0
  for (let row = from; row < to; row += 1) {
    const above = scaled[row]! - threshold
    const allowed = raisable === undefined ? 1 : raisable.allowed[raisable.readings[row]!]!
    const open = allowed & +(outcomes[row]! === missed) & +(reasons[row]! === 0)
    outcomes[row] = outcomes[row]! + (open & +(above > margin)) * (nearlyMet - missed)
    undecided[count] = row
    count += open & +!(Math.abs(above) > margin)
  }
  return count
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops
