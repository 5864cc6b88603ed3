import type { ResultSheet } from './result-sheet.ts'

/** Prints a block of rows in doubles and lists those that doubles do not decide; returns how many there are. */
export type Filter = (
  columns: readonly Float64Array[],
  from: number,
  to: number,
  printed: Float64Array,
  undecided: Int32Array,
) => number

/** A formula made ready to run: a filter for nearly all rows, and the exact way for those it leaves. */
export type Printer = {
  /** The columns that the filter reads. */
  readonly columns: readonly Float64Array[]
  readonly filter: Filter
  readonly settle: (row: number, sheet: ResultSheet) => void
}

/** A filter that decides nothing. */
export const listAll: Filter = (_columns, from, to, _printed, undecided) => {
  for (let row = from; row < to; row += 1) undecided[row - from] = row
  return to - from
}
