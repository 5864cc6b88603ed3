import { isRange } from './bound-codes.ts'
import { type CompletionBlock, filterCompletions, type VerdictFilter } from './completion-filter.ts'
import { type CompletionSettings, completionRecipe } from './completion-recipe.ts'
import { bump, filterRounding } from './filter-rounding.ts'
import { type Judging, settleNearlyMet, settleVerdict } from './judging.ts'
import { outcomeCodes } from './outcome-codes.ts'
import type { Printer } from './printer.ts'
import { largestFactor } from './printer-for.ts'
import { quotientOf } from './quotient.ts'
import { quotientPrinter } from './quotient-printer.ts'
import type { ResultSheet } from './result-sheet.ts'
import { verdictTable } from './verdict-table.ts'

/** Completions whose bound is read in one way, printed and judged at once. */
export type CompletionsAtOnce = {
  readonly over: Float64Array
  readonly under: Float64Array
  readonly filter: (block: CompletionBlock, from: number, to: number, undecided: Int32Array) => number
  readonly settle: (row: number, sheet: ResultSheet) => void
}

/**
 * Completions at once, where that is possible: a point as bound, in the unit of the measured values, compared exactly, and a
 * completion that is one quotient of the two. Undefined where print and verdict must go their own ways.
 */
export function completionsAtOnce(
  reading: number,
  settings: CompletionSettings,
  judging: Judging,
): CompletionsAtOnce | undefined {
  const recipe = completionRecipe(reading, settings)
  if (typeof recipe === 'string' || recipe.factor > largestFactor) return undefined
  const [quotient, printer] = [quotientOf(recipe), quotientPrinter(recipe)]
  const { actual, planned } = settings.columns
  const plain = judging.compare === 'exact' && judging.measured.margin === undefined && !isRange(reading)
  if (!plain || quotient === undefined || printer === undefined || !actual || !planned) return undefined
  const threshold = thresholdOf(reading, judging)
  if (threshold < Number.POSITIVE_INFINITY && judging.nearlyMet?.whole !== true) return undefined
  const inverted = quotient.under === actual && quotient.over === planned
  const verdict: VerdictFilter = {
    reach: threshold - quotient.filter.shift,
    verdicts: verdictsWithReach(reading, inverted),
  }
  const rounding = filterRounding(quotient.rounding)
  return {
    over: quotient.over.values,
    under: quotient.under.values,
    filter: (block, from, to, undecided) => {
      const count = filterCompletions(block, from, to, quotient.filter, verdict, undecided)
      bump(block.printed, from, to, rounding)
      return count
    },
    settle: settler(reading, printer, judging, actual.values, planned.values),
  }
}

/** The completion from which a row is nearly met, in units of the last printed place; infinite where none is. */
function thresholdOf(reading: number, { nearlyMet }: Judging): number {
  return nearlyMet?.by(reading) === undefined ? Number.POSITIVE_INFINITY : nearlyMet.printed
}

/** A missed row that reaches the threshold is nearly met. Where the bound is divided, the dividend's position is turned round. */
function verdictsWithReach(reading: number, inverted: boolean): Uint8Array {
  const plain = verdictTable.slice(reading * 3, reading * 3 + 3)
  if (inverted) plain.reverse()
  return Uint8Array.from({ length: 6 }, (_, index) => {
    const verdict = plain[index >> 1] ?? outcomeCodes.undetermined
    return verdict === outcomeCodes.missed && index % 2 === 1 ? outcomeCodes.nearlyMet : verdict
  })
}

function settler(
  reading: number,
  printer: Printer,
  judging: Judging,
  measured: Float64Array,
  bound: Float64Array,
): CompletionsAtOnce['settle'] {
  const threshold = thresholdOf(reading, judging)
  return (row, sheet) => {
    printer.settle(row, sheet)
    const value = measured[row] ?? Number.NaN
    const edge = bound[row] ?? Number.NaN
    if (Number.isNaN(value) || Number.isNaN(edge)) return settleVerdict(judging, row, sheet)
    const verdict = verdictTable[reading * 3 + Number(value >= edge) + Number(value > edge)] ?? outcomeCodes.missed
    const above = (sheet.scaled[row] ?? Number.NaN) - threshold
    sheet.outcomes[row] = verdict === outcomeCodes.missed && above >= 1 ? outcomeCodes.nearlyMet : verdict
    if (!(Math.abs(above) >= 1)) settleNearlyMet(judging, row, sheet)
  }
}
