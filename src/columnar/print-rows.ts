import type { Printer } from './printer.ts'
import type { ResultSheet } from './result-sheet.ts'

/** How many rows are worked on at a time: few enough to stay in the nearest cache. */
export const blockRows = 1024

/** Prints a block of rows. */
export function printBlock(
  printer: Printer,
  from: number,
  to: number,
  sheet: ResultSheet,
  undecided: Int32Array,
): void {
  const count = printer.filter(printer.columns, from, to, sheet.scaled, undecided)
  for (let index = 0; index < count; index += 1) printer.settle(undecided[index] ?? from, sheet)
}

/** Room for the figures of one block. */
export type Desk = {
  readonly columns: readonly Float64Array[]
  readonly printed: Float64Array
  readonly undecided: Int32Array
}

/** Room for one block of a formula with up to four columns. */
export function newDesk(): Desk {
  return {
    columns: Array.from({ length: 4 }, () => new Float64Array(blockRows)),
    printed: new Float64Array(blockRows),
    undecided: new Int32Array(blockRows),
  }
}

/** Prints the rows of a list: their figures are gathered, filtered side by side, and put back in their places. */
export function printListed(printer: Printer, rows: Int32Array, count: number, sheet: ResultSheet, desk: Desk): void {
  const columns = printer.columns.map((column, at) => gather(column, rows, count, desk.columns[at]))
  const left = printer.filter(columns, 0, count, desk.printed, desk.undecided)
  for (let index = 0; index < count; index += 1) sheet.scaled[rows[index] ?? 0] = desk.printed[index] ?? Number.NaN
  for (let index = 0; index < left; index += 1) printer.settle(rows[desk.undecided[index] ?? 0] ?? 0, sheet)
}

function gather(column: Float64Array, rows: Int32Array, count: number, into: Float64Array = new Float64Array(count)) {
  for (let index = 0; index < count; index += 1) into[index] = column[rows[index] ?? 0] ?? Number.NaN
  return into
}
