import { type DecimalString, total } from '../decimal/index.ts'
import type { Column } from './column.ts'
import { mostFastPlaces, scaledInteger } from './fast-range.ts'
import { numeralOf } from './result-sheet.ts'

const scales = mostFastPlaces + 1
// A sum below this has room for one more figure of 15 digits before 2^53.
const spillAt = 2 ** 52

/** Exact sums of groups: whole numbers in doubles for each number of places, emptied into larger ones before they overflow. */
export type ExactSums = {
  readonly sums: Float64Array
  readonly spilt: Map<number, bigint>
  readonly exceptions: Map<number, DecimalString>
}

/** Sums of no rows yet. */
export function exactSums(groups: number): ExactSums {
  return { sums: new Float64Array(groups * scales), spilt: new Map(), exceptions: new Map() }
}

/** Adds the figure of a row, if it has one, to the sum of a group. */
export function addRow(into: ExactSums, group: number, column: Column, row: number): void {
  const value = column.values[row] ?? Number.NaN
  if (Number.isNaN(value)) {
    addException(into, group, column.exceptions.get(row))
    return
  }
  const places = column.places[row] ?? 0
  const slot = group * scales + places
  const sum = (into.sums[slot] ?? 0) + scaledInteger(value, places)
  into.sums[slot] = sum
  if (sum >= spillAt || sum <= -spillAt) spill(into, slot)
}

function addException({ exceptions }: ExactSums, group: number, numeral: DecimalString | undefined): void {
  if (numeral !== undefined) exceptions.set(group, total([exceptions.get(group) ?? '0', numeral]))
}

function spill({ sums, spilt }: ExactSums, slot: number): void {
  spilt.set(slot, (spilt.get(slot) ?? 0n) + BigInt(sums[slot] ?? 0))
  sums[slot] = 0
}

/** The exact sum of a group, without trailing zeros. */
export function sumOf({ sums, spilt, exceptions }: ExactSums, group: number): DecimalString {
  const parts = Array.from({ length: scales }, (_, places) => {
    const slot = group * scales + places
    return numeralOf(BigInt(sums[slot] ?? 0) + (spilt.get(slot) ?? 0n), places)
  })
  return total([exceptions.get(group) ?? '0', ...parts])
}
