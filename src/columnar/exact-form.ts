import type { Column } from './column.ts'
import { figureAt, type ScaledFigure } from './figure-at.ts'

/** A sum of columns times whole numbers, and a constant: a side of a formula with its units weighed in. */
export type ExactForm = {
  readonly terms: readonly { readonly column: Column; readonly times: bigint }[]
  readonly constant: bigint
}

/** The figures of one row, and the places that all of them fit in. */
export type ExactRow = { readonly figures: ReadonlyMap<Column, ScaledFigure>; readonly places: number }

/** The exact figures of a row; undefined as soon as one is missing. */
export function exactRow(columns: Iterable<Column>, row: number): ExactRow | undefined {
  const figures = new Map<Column, ScaledFigure>()
  let places = 0
  for (const column of columns) {
    const figure = figureAt(column, row)
    if (figure === undefined) return undefined
    figures.set(column, figure)
    places = Math.max(places, figure.places)
  }
  return { figures, places }
}

/** The value of a form in a row, a whole number of the last place that the row's figures share. */
export function formAt({ terms, constant }: ExactForm, { figures, places }: ExactRow): bigint {
  let sum = constant * tenTo(places)
  for (const { column, times } of terms) {
    const figure = figures.get(column)
    if (figure !== undefined) sum += times * figure.digits * tenTo(places - figure.places)
  }
  return sum
}

/** Ten to a whole power. */
export function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
