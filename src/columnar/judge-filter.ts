import { powersOfTen } from './fast-range.ts'
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
 * same order, so that comparing doubles is exact. Rows with a missing or long figure, or without a verdict, are listed.
 */
export function judgeBlock(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  reading: number,
  outcomes: Uint8Array,
  undecided: Int32Array,
): number {
  const verdicts = verdictTable.subarray(reading * 3, reading * 3 + 3)
  let count = 0
  for (let row = from; row < to; row += 1) {
    const [value, floor, ceiling] = [measured[row - base]!, low[row]!, high[row]!]
    const verdict = verdicts[+(value >= floor) + +(value > ceiling)]!
    outcomes[row] = verdict
    undecided[count] = row
    count += +!(value + floor + ceiling < Number.POSITIVE_INFINITY) | +(verdict === undetermined)
  }
  return count
}

/** Judges a block of rows, each by its own reading of its bound. */
export function judgeMixedBlock(
  { measured, base, low, high }: Compared,
  from: number,
  to: number,
  readings: Uint8Array,
  outcomes: Uint8Array,
  undecided: Int32Array,
): number {
  let count = 0
  for (let row = from; row < to; row += 1) {
    const [value, floor, ceiling] = [measured[row - base]!, low[row]!, high[row]!]
    const verdict = verdictTable[readings[row]! * 3 + +(value >= floor) + +(value > ceiling)]!
    outcomes[row] = verdict
    undecided[count] = row
    count += +!(value + floor + ceiling < Number.POSITIVE_INFINITY) | +(verdict === undetermined)
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

/**
 * Raises missed rows whose printed completion is clearly above the threshold; lists those within two units of the last
 * place, where the printed figure does not tell.
 */
export function raiseNearlyMet(
  { scaled, reasons }: Pick<ResultSheet, 'scaled' | 'reasons'>,
  from: number,
  to: number,
  threshold: number,
  outcomes: Uint8Array,
  undecided: Int32Array,
): number {
  let count = 0
  for (let row = from; row < to; row += 1) {
    const above = scaled[row]! - threshold
    const open = +(outcomes[row]! === missed) & +(reasons[row]! === 0)
    outcomes[row] = outcomes[row]! + (open & +(above > 2)) * (nearlyMet - missed)
    undecided[count] = row
    count += open & +!(Math.abs(above) > 2)
  }
  return count
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops
