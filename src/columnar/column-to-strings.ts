import type { DecimalString } from '../decimal/index.ts'
import { expectShape, number, remembered, type Shape } from '../result/index.ts'
import type { Column, PrintedColumn } from './column.ts'
import { anyColumnShape } from './column-shape.ts'
import { scaledInteger } from './fast-range.ts'

/**
 * The figures of a column as they were written, or the results as they are printed; `undefined` where there is none.
 *
 * @vi cột thành chuỗi
 * @example
 * columnToStrings(valueOf(columnFromStrings(['3696.0', undefined, '-0.5'], { unit: 'billionVnd' })))
 * //=> ['3696.0', undefined, '-0.5']
 */
export function columnToStrings(column: Column | PrintedColumn): readonly (DecimalString | undefined)[] {
  expectShape(anyColumnShape, column, 'column')
  return Array.from({ length: column.length }, (_, row) => decimalIn(column, row))
}

/**
 * The figure or result of one row; `undefined` where there is none.
 *
 * @example
 * decimalAt(valueOf(columnFromNumbers([58.8], { unit: 'percent', places: 2 })), 0)
 * //=> '58.80'
 */
export function decimalAt(column: Column | PrintedColumn, row: number): DecimalString | undefined {
  expectShape(knownColumn, column, 'column')
  expectShape(number, row, 'row')
  return decimalIn(column, row)
}

const knownColumn: Shape = /* @__PURE__ */ remembered(anyColumnShape)

function decimalIn(column: Column | PrintedColumn, row: number): DecimalString | undefined {
  const exception = column.exceptions.get(row)
  if (exception !== undefined) return exception
  const [digits, places] = 'scaled' in column ? [column.scaled[row], column.places] : digitsAt(column, row)
  return digits === undefined || Number.isNaN(digits) ? undefined : written(digits, places)
}

function digitsAt({ values, places }: Column, row: number): readonly [number, number] {
  const decimals = places[row] ?? 0
  return [scaledInteger(values[row] ?? Number.NaN, decimals), decimals]
}

/** A whole number of the last decimal place, below 10^21, as a numeral. */
function written(scaled: number, places: number): DecimalString {
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0')
  const point = digits.length - places
  const numeral = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return (scaled < 0 ? `-${numeral}` : numeral) as DecimalString
}
