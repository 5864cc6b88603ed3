import { exactRatioAt, roundedProduct } from './exact-ratio.ts'
import type { Printer } from './printer.ts'
import { type ResultSheet, writeReason, writeWhole } from './result-sheet.ts'

/** How many rows are worked on at a time: few enough to stay in the nearest cache. */
export const blockRows = 1024

/** Prints a block of rows. */
export function printBlock(printer: Printer, from: number, to: number, sheet: ResultSheet, undecided: Int32Array): void {
  const count = printer.filter(printer.columns, from, to, sheet.scaled, undecided)
  for (let index = 0; index < count; index += 1) settleRow(printer, undecided[index] ?? from, sheet)
}

/** Prints the rows of a list: their figures are gathered, filtered side by side, and put back in their places. */
export function printListed(printer: Printer, rows: Int32Array, sheet: ResultSheet, desk: Desk): void {
  const gathered = printer.columns.map((column, at) => gather(column, rows, desk.columns[at] ?? new Float64Array(0)))
  const count = printer.filter(gathered, 0, rows.length, desk.printed, desk.undecided)
  for (const [index, row] of rows.entries()) sheet.scaled[row] = desk.printed[index] ?? Number.NaN
  for (let index = 0; index < count; index += 1) settleRow(printer, rows[desk.undecided[index] ?? 0] ?? 0, sheet)
}

/** Room for the figures of one block. */
export type Desk = {
  readonly columns: readonly Float64Array[]
  readonly printed: Float64Array
  readonly undecided: Int32Array
}

/** Room for one block of a formula with up to four columns. */
export function desk(): Desk {
  return {
    columns: Array.from({ length: 4 }, () => new Float64Array(blockRows)),
    printed: new Float64Array(blockRows),
    undecided: new Int32Array(blockRows),
  }
}

function gather(column: Float64Array, rows: Int32Array, into: Float64Array): Float64Array {
  for (const [index, row] of rows.entries()) into[index] = column[row] ?? Number.NaN
  return into
}

function settleRow(printer: Printer, row: number, sheet: ResultSheet): void {
  const settled = printer.settle(row)
  if (settled === undefined) return settleExactly(printer, row, sheet)
  sheet.scaled[row] = settled
  sheet.settled += 1
}

function settleExactly({ recipe }: Printer, row: number, sheet: ResultSheet): void {
  const ratio = exactRatioAt(recipe, row)
  if (typeof ratio === 'string') return writeReason(sheet, row, ratio)
  writeWhole(sheet, row, roundedProduct(ratio, recipe.factor, recipe.printing.rounding))
  sheet.exact += 1
}
