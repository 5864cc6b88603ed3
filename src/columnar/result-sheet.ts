import { type DecimalString, decimal, finiteDecimal, ratio } from '../decimal/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { tenTo } from './exact-form.ts'
import type { ExactRatio } from './exact-ratio.ts'
import { reasonCode } from './reason-codes.ts'

/** The printed results of an evaluation in the making, and how many rows needed more than the filter. */
export type ResultSheet = {
  readonly places: number
  readonly scaled: Float64Array
  readonly exceptions: Map<number, DecimalString>
  readonly reasons: Uint8Array
  /** Stays empty where nothing is judged; memory that is never written costs nothing. */
  readonly outcomes: Uint8Array
  /** Rows settled by exact products of doubles. */
  settled: number
  /** Rows settled in whole numbers of any size. */
  exact: number
}

/** An empty sheet. */
export function resultSheet(rows: number, places: number): ResultSheet {
  return {
    places,
    scaled: new Float64Array(rows),
    exceptions: new Map(),
    reasons: new Uint8Array(rows),
    outcomes: new Uint8Array(rows),
    settled: 0,
    exact: 0,
  }
}

/** Writes down that a row has no result, and why. */
export function writeReason(sheet: ResultSheet, row: number, reason: ReasonCode): void {
  sheet.scaled[row] = Number.NaN
  if (sheet.exceptions.size > 0) sheet.exceptions.delete(row)
  sheet.reasons[row] = reasonCode(reason)
}

/** Writes down a result that exact products of doubles settled. */
export function writeSettled(sheet: ResultSheet, row: number, scaled: number): void {
  sheet.scaled[row] = scaled
  sheet.settled += 1
}

/** Writes down a result of any size. */
export function writeWhole(sheet: ResultSheet, row: number, scaled: bigint): void {
  sheet.exact += 1
  const fits = scaled < 2n ** 53n && scaled > -(2n ** 53n)
  sheet.scaled[row] = fits ? Number(scaled) : Number.NaN
  if (!fits) sheet.exceptions.set(row, numeralOf(scaled, sheet.places))
}

/** Writes down a difference, which is never rounded: one that needs more places than the sheet has stands apart. */
export function writeDifference(
  sheet: ResultSheet,
  row: number,
  { numerator, denominator }: ExactRatio,
  factor: bigint,
): void {
  writeWhole(sheet, row, (numerator * factor) / denominator)
  if ((numerator * factor) % denominator === 0n) return
  const exact = finiteDecimal(ratio(numerator, denominator))
  sheet.scaled[row] = Number.NaN
  if (exact !== undefined) sheet.exceptions.set(row, exact)
}

/** A whole number of the last decimal place as a numeral. */
export function numeralOf(scaled: bigint, places: number): DecimalString {
  const size = scaled < 0n ? -scaled : scaled
  const fraction = places === 0 ? '' : `.${String(size % tenTo(places)).padStart(places, '0')}`
  return decimal(`${scaled < 0n ? '-' : ''}${size / tenTo(places)}${fraction}`)
}
