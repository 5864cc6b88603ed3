import type { RoundingMode } from '../decimal/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { boundCodes, isRange } from './bound-codes.ts'
import type { Column } from './column.ts'
import { tenTo } from './exact-form.ts'
import { compareExact, type ExactRatio, exactRatioAt, roundedProduct } from './exact-ratio.ts'
import { figureAt, type ScaledFigure } from './figure-at.ts'
import type { Measured } from './measured.ts'
import { outcomeCodes } from './outcome-codes.ts'
import type { Recipe } from './recipe.ts'
import type { Threshold } from './threshold.ts'
import { verdictTable } from './verdict-table.ts'

/** All that a verdict on a row depends on. */
export type Judging = {
  /** Whether what is printed is the completion of the bound, which an open verdict leaves without a meaning. */
  readonly printsCompletion: boolean
  /** How the bound is read: in all rows alike, or row by row. */
  readonly reading: number | Uint8Array
  readonly measured: Measured
  readonly low: Column
  /** The upper end of ranges; the bound itself where there are none. */
  readonly high: Column
  readonly compare: 'exact' | 'printed'
  readonly rounding: RoundingMode
  readonly threshold?: Threshold
  /** The formula of the completion that decides about "nearly met". */
  readonly completion: (reading: number) => Recipe | undefined
}

/** A verdict, or the reason why there is none. */
export type RowVerdict = { readonly outcome: number; readonly reason?: ReasonCode }

/** The exact verdict on one row. An unstated target speaks first, then the observation, then the direction. */
export function verdictAt(judging: Judging, row: number): RowVerdict {
  const reading = readingAt(judging, row)
  const low = figureAt(judging.low, row)
  const high = isRange(reading) ? figureAt(judging.high, row) : low
  if (reading === boundCodes.unstated || low === undefined || high === undefined) return open('targetNotStated')
  const value = judging.measured.at(row)
  if (typeof value === 'string') return open(value)
  if (reading === boundCodes.bareNeither) return open('directionUnknown')
  const outcome = verdictTable[reading * 3 + position(value, low, high, judging)] ?? outcomeCodes.undetermined
  const near = outcome === outcomeCodes.missed && isNearlyMet(judging, reading, row)
  return { outcome: near ? outcomeCodes.nearlyMet : outcome }
}

/** How the bound of a row is read. */
export function readingAt({ reading }: Judging, row: number): number {
  return typeof reading === 'number' ? reading : (reading[row] ?? boundCodes.unstated)
}

function open(reason: ReasonCode): RowVerdict {
  return { outcome: reason === 'noObservation' ? outcomeCodes.pending : outcomeCodes.undetermined, reason }
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

function isNearlyMet({ threshold, completion }: Judging, reading: number, row: number): boolean {
  const recipe = threshold === undefined ? undefined : completion(reading)
  if (threshold === undefined || recipe === undefined) return false
  const ratio = exactRatioAt(recipe, row)
  return typeof ratio !== 'string' && compareExact(ratio, threshold.share) >= 0
}
