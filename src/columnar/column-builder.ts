import { type DecimalString, placesOf } from '../decimal/index.ts'
import type { Column } from './column.ts'
import { beyondFast, mostFastPlaces, powersOfTen } from './fast-range.ts'
import { markRow, maskBytes } from './mask.ts'

/** A column in the making. */
export type ColumnBuilder = {
  length: number
  values: Float64Array
  places: Uint8Array
  scale: number
  missing: Uint8Array
  missingCount: number
  readonly exceptions: Map<number, DecimalString>
}

/** Starts a column with room for so many rows. */
export function startColumn(room = 1024): ColumnBuilder {
  const rows = Math.max(room, 8)
  return {
    length: 0,
    values: new Float64Array(rows),
    places: new Uint8Array(rows),
    scale: 0,
    missing: new Uint8Array(maskBytes(rows)),
    missingCount: 0,
    exceptions: new Map(),
  }
}

/** Adds a figure given by its digits, a whole number below `beyondFast` in size, and its places. */
export function appendDigits(column: ColumnBuilder, digits: number, places: number): void {
  const row = nextRow(column)
  // The quotient of two exact doubles is the double nearest to the decimal that they name.
  column.values[row] = digits / (powersOfTen[places] ?? Number.NaN)
  column.places[row] = places
  if (places > column.scale) column.scale = places
}

/** Adds a row without a figure. */
export function appendMissing(column: ColumnBuilder): void {
  const row = nextRow(column)
  column.values[row] = Number.NaN
  markRow(column.missing, row)
  column.missingCount += 1
}

/** Adds any numeral: as a double where that is safe, else as it stands. */
export function appendNumeral(column: ColumnBuilder, numeral: DecimalString): void {
  const places = placesOf(numeral)
  const digits = places === 0 ? Number(numeral) : Number(numeral.replace('.', ''))
  if (places <= mostFastPlaces && Math.abs(digits) < beyondFast) appendDigits(column, digits, places)
  else appendException(column, numeral)
}

function appendException(column: ColumnBuilder, numeral: DecimalString): void {
  const row = nextRow(column)
  column.values[row] = Number.NaN
  column.exceptions.set(row, numeral)
}

/**
 * Adds many figures given by digits and places, which stand in a row from `offset` on; places above those of a fast figure
 * say that it is missing.
 */
export function appendStaged(
  column: ColumnBuilder,
  digits: Float64Array,
  places: Uint8Array,
  offset: number,
  count: number,
): void {
  while (column.length + count > column.values.length) grow(column)
  const { length, values } = column
  let widest = 0
  for (let index = 0; index < count; index += 1) {
    const decimals = places[offset + index] ?? 0
    values[length + index] = (digits[offset + index] ?? 0) / (powersOfTen[decimals] ?? Number.NaN)
    if (decimals > widest) widest = decimals
  }
  column.places.set(places.subarray(offset, offset + count), length)
  column.length += count
  if (widest <= mostFastPlaces) column.scale = Math.max(column.scale, widest)
  else settleMissing(column, length)
}

/** Marks the rows from one on whose places say that there is no figure. */
function settleMissing(column: ColumnBuilder, from: number): void {
  for (let row = from; row < column.length; row += 1) {
    const places = column.places[row] ?? 0
    if (places <= mostFastPlaces) column.scale = Math.max(column.scale, places)
    else {
      column.places[row] = 0
      markRow(column.missing, row)
      column.missingCount += 1
    }
  }
}

/** The finished column: views of what was built, no copies. */
export function finishColumn<U extends string>(column: ColumnBuilder, unit: U): Column<U> {
  const { length, values, places, scale, missing, missingCount, exceptions } = column
  return {
    unit,
    length,
    values: values.subarray(0, length),
    places: places.subarray(0, length),
    scale,
    missing: { bits: missing.subarray(0, maskBytes(length)), count: missingCount },
    exceptions,
  }
}

function nextRow(column: ColumnBuilder): number {
  if (column.length === column.values.length) grow(column)
  column.length += 1
  return column.length - 1
}

/** Makes four times the room: memory that is never written costs next to nothing, copying does. */
function grow(column: ColumnBuilder): void {
  const room = column.values.length * 4
  column.values = copyInto(new Float64Array(room), column.values)
  column.places = copyInto(new Uint8Array(room), column.places)
  column.missing = copyInto(new Uint8Array(maskBytes(room)), column.missing)
}

function copyInto<A extends Float64Array | Uint8Array>(target: A, source: A): A {
  target.set(source)
  return target
}
