import { mostFastPlaces } from './fast-range.ts'
import type { Marks } from './notation.ts'

/** What a cell of a record is read as. */
export const cellKinds = { skipped: 0, figure: 1, name: 2 } as const

/** How many records are staged before their figures go into columns together. */
export const stagedRecords = 1024

/** Stands for the places of a figure that is missing. */
const noFigure = 255

/** The cells of a record: what each is read as, and what was found in it. */
export type QuickCells = {
  readonly kinds: Uint8Array
  /** Where the staged figures of a cell begin. */
  readonly offsets: Int32Array
  /** The digits of each staged figure as a whole number. */
  readonly digits: Float64Array
  /** The decimal places of each staged figure; `noFigure` where the cell is empty. */
  readonly places: Uint8Array
  /** Where the text of each name of the last record begins and ends. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Room for the cells of a record, and for the figures of many. */
export function quickCells(kinds: Uint8Array): QuickCells {
  const offsets = new Int32Array(kinds.length)
  let staged = 0
  for (const [cell, kind] of kinds.entries()) {
    offsets[cell] = staged
    if (kind === cellKinds.figure) staged += stagedRecords
  }
  const [starts, ends] = [new Int32Array(kinds.length), new Int32Array(kinds.length)]
  return { kinds, offsets, digits: new Float64Array(staged), places: new Uint8Array(staged), starts, ends }
}

const mostDigits = 15

// biome-ignore-start lint/style/noNonNullAssertion: places stay within the bytes; a check for every byte would be felt

/**
 * Reads a record whose cells are all plain, byte by byte in one go, and returns where the next record starts; a line feed
 * must stand somewhere behind `start`. Figures are staged at `slot`. Returns -1, with nothing settled, for everything out of
 * the ordinary: quotes, long or malformed numerals, other numbers of cells, blank lines.
 */
export function quickRecord(
  bytes: Uint8Array,
  start: number,
  separator: number,
  { decimal, group }: Marks,
  { kinds, offsets, digits, places, starts, ends }: QuickCells,
  slot: number,
): number {
  // Within a loop only constants of the function itself are known to the compiler as such.
  const lineFeed = 10
  const carriageReturn = 13
  const quote = 34
  const minus = 45
  const zero = 48
  const last = kinds.length - 1
  let at = start
  for (let cell = 0; cell <= last; cell += 1) {
    const from = at
    if (kinds[cell]! === cellKinds.figure) {
      const first = bytes[at]! === minus ? at + 1 : at
      let value = 0
      let groupAt = -1
      at = first
      for (;;) {
        // As an unsigned number every byte but a digit is above 9.
        let digit = (bytes[at]! - zero) >>> 0
        while (digit <= 9) {
          value = value * 10 + digit
          at += 1
          digit = (bytes[at]! - zero) >>> 0
        }
        if (bytes[at]! !== group || !endsGroup(bytes, first, groupAt, at)) break
        groupAt = at
        at += 1
      }
      const wholeEnd = at
      if (bytes[at]! === decimal) {
        at += 1
        let digit = (bytes[at]! - zero) >>> 0
        while (digit <= 9) {
          value = value * 10 + digit
          at += 1
          digit = (bytes[at]! - zero) >>> 0
        }
        if (at - wholeEnd === 1 || at - wholeEnd > mostFastPlaces + 1) return -1
      }
      if (at > from && (wholeEnd === first || at - first > mostDigits)) return -1
      if (groupAt >= 0 && wholeEnd - groupAt !== 4) return -1
      const decimals = at === wholeEnd ? 0 : at - wholeEnd - 1
      digits[offsets[cell]! + slot] = first > from && value > 0 ? -value : value
      places[offsets[cell]! + slot] = at === from ? noFigure : decimals
    } else {
      while (bytes[at]! !== separator && bytes[at]! !== lineFeed) at += 1
      if (bytes[from]! === quote) return -1
      starts[cell] = from
      ends[cell] = at > from && bytes[at]! === lineFeed && bytes[at - 1]! === carriageReturn ? at - 1 : at
    }
    if (last === 0 && (at === from || bytes[from]! === carriageReturn)) return -1
    if (cell === last && bytes[at]! === carriageReturn) at += 1
    if (bytes[at]! !== (cell === last ? lineFeed : separator)) return -1
    at += 1
  }
  return at
}

/** Whether a mark stands where a group of digits may end: one to three leading digits, not beginning with 0, then threes. */
export function endsGroup(bytes: Uint8Array, first: number, groupAt: number, at: number): boolean {
  return groupAt >= 0 ? at - groupAt === 4 : at > first && at - first <= 3 && bytes[first]! !== 48
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops
