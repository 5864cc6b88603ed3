import type { RoundingMode } from '../decimal/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { boundCodes, isRange } from './bound-codes.ts'
import type { Column } from './column.ts'
import { tenTo } from './exact-form.ts'
import { compareExact, type ExactRatio, roundedProduct } from './exact-ratio.ts'
import { figureAt, type ScaledFigure } from './figure-at.ts'
import type { Measured } from './measured.ts'
import type { NearlyMet } from './nearly-met.ts'
import { outcomeCodes } from './outcome-codes.ts'
import { type Reading, readingAt } from './readings.ts'
import { reasonCode } from './reason-codes.ts'
import { type ResultSheet, writeReason } from './result-sheet.ts'
import { verdictTable } from './verdict-table.ts'

/** All that a verdict on a row depends on. */
export type Judging = {
  /** Whether what is printed is the completion of the bound, which an open verdict leaves without a meaning. */
  readonly printsCompletion: boolean
  /** How the bound is read: in all rows alike, or row by row. */
  readonly reading: Reading
  readonly measured: Measured
  readonly low: Column
  /** The upper end of ranges; the bound itself where there are none. */
  readonly high: Column
  /** Whether figures may be missing or long, or readings give no verdict. */
  readonly mayBeOpen: boolean
  readonly compare: 'exact' | 'printed'
  readonly rounding: RoundingMode
  readonly nearlyMet?: NearlyMet
}

/** Writes down the exact verdict on a row, or why there is none. */
export function settleVerdict(judging: Judging, row: number, sheet: ResultSheet): void {
  const verdict = verdictAt(judging, row)
  if (typeof verdict === 'number') {
    sheet.outcomes[row] = verdict
    settleNearlyMet(judging, row, sheet)
  } else {
    sheet.outcomes[row] = verdict === 'noObservation' ? outcomeCodes.pending : outcomeCodes.undetermined
    if (judging.printsCompletion) writeReason(sheet, row, verdict)
    else sheet.reasons[row] = reasonCode(verdict)
  }
}

/** Raises a missed row whose completion reaches the threshold. */
export function settleNearlyMet({ nearlyMet, reading }: Judging, row: number, { outcomes }: ResultSheet): void {
  if (outcomes[row] === outcomeCodes.missed && nearlyMet?.by(readingAt(reading, row))?.(row) === true) {
    outcomes[row] = outcomeCodes.nearlyMet
  }
}

/** The verdict code of one row, or the reason: an unstated target speaks first, then the observation, then the direction. */
function verdictAt(judging: Judging, row: number): number | ReasonCode {
  const reading = readingAt(judging.reading, row)
  const low = figureAt(judging.low, row)
  const high = isRange(reading) ? figureAt(judging.high, row) : low
  if (reading === boundCodes.unstated || low === undefined || high === undefined) return 'targetNotStated'
  const value = judging.measured.at(row)
  if (typeof value === 'string') return value
  if (reading === boundCodes.bareNeither) return 'directionUnknown'
  return verdictTable[reading * 3 + position(value, low, high, judging)] ?? outcomeCodes.undetermined
}

function position(value: ExactRatio, low: ScaledFigure, high: ScaledFigure, judging: Judging): number {
  if (compareWith(value, low, judging) < 0) return 0
  return compareWith(value, high, judging) > 0 ? 2 : 1
}

/** Compares a value with a figure: as it is, or rounded to the figure's own places. */
function compareWith(value: ExactRatio, figure: ScaledFigure, { compare, rounding }: Judging): number {
  const bound = { numerator: figure.digits, denominator: tenTo(figure.places) }
  if (compare === 'exact') return compareExact(value, bound)
  const printed = roundedProduct(value, bound.denominator, rounding)
  return printed < figure.digits ? -1 : printed > figure.digits ? 1 : 0
}
