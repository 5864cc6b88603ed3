import type { Printer } from './printer.ts'
import type { ResultSheet } from './result-sheet.ts'

/** How many rows are worked on at a time: few enough to stay in the nearest cache. */
export const blockRows = 1024

/** What is done with each block of rows. */
export type BlockWork = (from: number, to: number, sheet: ResultSheet, desk: Desk) => void

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
  readonly outcomes: Uint8Array
  readonly undecided: Int32Array
}

/** Room for one block of a formula with up to four columns. */
export function newDesk(): Desk {
  return {
    columns: Array.from({ length: 4 }, () => new Float64Array(blockRows)),
    printed: new Float64Array(blockRows),
    outcomes: new Uint8Array(blockRows),
    undecided: new Int32Array(blockRows),
  }
}

/** Prints the rows of a list: their figures are gathered, filtered side by side, and put back in their places. */
export function printListed(printer: Printer, rows: Int32Array, count: number, sheet: ResultSheet, desk: Desk): void {
  const { columns } = printer
  for (let at = 0; at < columns.length; at += 1) gather(columns[at], rows, count, desk.columns[at])
  const left = printer.filter(desk.columns, 0, count, desk.printed, desk.undecided)
  scatter(desk.printed, rows, count, sheet.scaled)
  for (let index = 0; index < left; index += 1) printer.settle(rows[desk.undecided[index] ?? 0] ?? 0, sheet)
}

// biome-ignore-start lint/style/noNonNullAssertion: rows stay within the arrays; a check in these loops would be felt

/** Gathers the figures of the rows of a list. */
export function gather(
  column: Float64Array | undefined,
  rows: Int32Array,
  count: number,
  into: Float64Array | undefined,
): void {
  if (column === undefined || into === undefined) return
  for (let index = 0; index < count; index += 1) into[index] = column[rows[index]!]!
}

/** Puts what stands for the rows of a list back into their places. */
export function scatter<A extends Float64Array | Uint8Array>(from: A, rows: Int32Array, count: number, into: A): void {
  for (let index = 0; index < count; index += 1) into[rows[index]!] = from[index]!
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops
