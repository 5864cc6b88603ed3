import type { Recipe } from './recipe.ts'

/** Prints a block of rows in doubles and lists those that doubles do not decide; returns how many there are. */
export type Filter = (
  columns: readonly Float64Array[],
  from: number,
  to: number,
  printed: Float64Array,
  undecided: Int32Array,
) => number

/** A formula made ready to run: a filter for nearly all rows, and two ways to settle what it leaves. */
export type Printer = {
  readonly recipe: Recipe
  /** The columns that the filter reads. */
  readonly columns: readonly Float64Array[]
  readonly filter: Filter
  /** The printed result by exact products of doubles, or undefined where these do not suffice. */
  readonly settle: (row: number) => number | undefined
}

/** A printer without a filter: every row goes the exact way. */
export function exactPrinter(recipe: Recipe): Printer {
  return { recipe, columns: [], filter: listAll, settle: () => undefined }
}

function listAll(_columns: unknown, from: number, to: number, _printed: unknown, undecided: Int32Array): number {
  for (let row = from; row < to; row += 1) undecided[row - from] = row
  return to - from
}
