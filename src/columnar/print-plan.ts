import { boundCodes, boundReadings } from './bound-codes.ts'
import { type CompletionSettings, completionRecipe } from './completion-recipe.ts'
import type { Input } from './missing-reason.ts'
import { blockRows, type Desk, printBlock, printListed } from './print-rows.ts'
import type { Printer } from './printer.ts'
import { printerFor } from './printer-for.ts'
import { refusal } from './refusal.ts'
import type { ResultSheet } from './result-sheet.ts'

/** Prints a block of rows, whatever formulas its rows ask for. */
export type PrintPlan = (from: number, to: number, sheet: ResultSheet, desk: Desk) => void

/** All rows by one formula. */
export function onePrinter(printer: Printer): PrintPlan {
  return (from, to, sheet, desk) => printBlock(printer, from, to, sheet, desk.undecided)
}

/** The printer of completions where the bound is read so. */
export function completionPrinter(reading: number, settings: CompletionSettings): Printer {
  const recipe = completionRecipe(reading, settings)
  if (typeof recipe !== 'string') return printerFor(recipe)
  return refusal(recipe, reading === boundCodes.unstated ? [] : judgedInputs(settings))
}

function judgedInputs({ columns: { planned, actual } }: CompletionSettings): readonly Input[] {
  return [
    ...(planned === undefined ? [] : [{ input: 'planned' as const, column: planned }]),
    ...(actual === undefined ? [] : [{ input: 'actual' as const, column: actual }]),
  ]
}

/** Each row by the formula of its reading: in each block the rows of one reading are printed together. */
export function printersByReading(readings: Uint8Array, settings: CompletionSettings): PrintPlan {
  const groups = [...new Set(readings)].map((reading) => ({ reading, printer: completionPrinter(reading, settings) }))
  const lists = boundReadings.map(() => new Int32Array(blockRows))
  const counts = new Int32Array(boundReadings.length)
  return (from, to, sheet, desk) => {
    sortRows(readings, from, to, lists, counts)
    for (const { reading, printer } of groups) {
      printListed(printer, lists[reading] ?? noRows, counts[reading] ?? 0, sheet, desk)
    }
  }
}

const noRows = new Int32Array(0)

/** Lists the rows of a block by their reading. */
function sortRows(readings: Uint8Array, from: number, to: number, lists: readonly Int32Array[], counts: Int32Array) {
  counts.fill(0)
  for (let row = from; row < to; row += 1) {
    const reading = readings[row] ?? boundCodes.unstated
    const count = counts[reading] ?? 0
    const list = lists[reading] ?? noRows
    list[count] = row
    counts[reading] = count + 1
  }
}
