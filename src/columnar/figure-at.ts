import { placesOf } from '../decimal/index.ts'
import type { Column } from './column.ts'
import { scaledInteger } from './fast-range.ts'

/** An exact figure: a whole number of its last decimal place. */
export type ScaledFigure = { readonly digits: bigint; readonly places: number }

/** The exact figure of a row; `undefined` where it is missing. */
export function figureAt(column: Column, row: number): ScaledFigure | undefined {
  const value = column.values[row] ?? Number.NaN
  if (Number.isNaN(value)) return exceptionAt(column, row)
  const places = column.places[row] ?? 0
  return { digits: BigInt(scaledInteger(value, places)), places }
}

function exceptionAt({ exceptions }: Column, row: number): ScaledFigure | undefined {
  const numeral = exceptions.get(row)
  if (numeral === undefined) return undefined
  return { digits: BigInt(numeral.replace('.', '')), places: placesOf(numeral) }
}
