import { boundCodes } from './bound-codes.ts'
import { type CompletionSettings, completionRecipe } from './completion-recipe.ts'
import { listReading } from './list-reading.ts'
import type { Input } from './missing-reason.ts'
import { type BlockWork, blockRows, printBlock, printListed } from './print-rows.ts'
import type { Printer } from './printer.ts'
import { printerFor } from './printer-for.ts'
import type { Readings } from './readings.ts'
import { refusal } from './refusal.ts'

/** All rows by one formula. */
export function onePrinter(printer: Printer): BlockWork {
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
export function printersByReading({ codes, present }: Readings, settings: CompletionSettings): BlockWork {
  const groups = present.map((reading) => ({ reading, printer: completionPrinter(reading, settings) }))
  const rows = new Int32Array(blockRows)
  return (from, to, sheet, desk) => {
    for (const { reading, printer } of groups) {
      printListed(printer, rows, listReading(codes, reading, from, to, rows), sheet, desk)
    }
  }
}
