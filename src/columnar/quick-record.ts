import { mostFastPlaces } from './fast-range.ts'
import type { Marks } from './notation.ts'

/** What a cell of a record is read as. */
export const cellKinds = { skipped: 0, figure: 1, name: 2 } as const

/** How many records are staged before their figures go into columns together. */
export const stagedRecords = 1024

/** Stands for the places of a figure that is missing. */
const noFigure = 255

/** The cells of records: what each is read as, and what was found in it; those of one cell stand one behind the other. */
export type QuickCells = {
  readonly kinds: Uint8Array
  /** How many records are staged. */
  staged: number
  /** The digits of each staged figure as a whole number. */
  readonly digits: Float64Array
  /** The decimal places of each staged figure; `noFigure` where the cell is empty. */
  readonly places: Uint8Array
  /** Where the text of each staged name begins and ends. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Room for so many cells of as many records as are staged. */
export function quickCells(kinds: Uint8Array): QuickCells {
  const room = kinds.length * stagedRecords
  return {
    kinds,
    staged: 0,
    digits: new Float64Array(room),
    places: new Uint8Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
  }
}

const mostDigits = 15

// biome-ignore-start lint/style/noNonNullAssertion: places stay within the bytes; a check for every byte would be felt

/**
 * Reads records whose cells are all plain, byte by byte in one go, stages what is in them, and returns where the next record
 * starts; a line feed must stand before `end`. Stops when the stage is full, and before a record out of the ordinary: with
 * quotes, long or malformed numerals, another number of cells, or nothing at all.
 */
export function quickRecords(
  bytes: Uint8Array,
  start: number,
  end: number,
  separator: number,
  marks: Marks,
  cells: QuickCells,
): number {
  // Within a loop only constants of the function itself are known to the compiler as such.
  const lineFeed = 10
  const carriageReturn = 13
  const quote = 34
  const { kinds, starts, ends } = cells
  const last = kinds.length - 1
  let record = start
  for (cells.staged = 0; cells.staged < stagedRecords && record < end; cells.staged += 1) {
    let at = record
    for (let cell = 0; cell <= last; cell += 1) {
      const from = at
      const stage = cell * stagedRecords + cells.staged
      if (kinds[cell]! === cellKinds.figure) {
        at = takeFigure(bytes, from, marks, cells, stage)
        if (at < 0) return record
      } else {
        if (bytes[from]! === quote) return record
        while (bytes[at]! !== separator && bytes[at]! !== lineFeed && bytes[at]! !== carriageReturn) at += 1
        starts[stage] = from
        ends[stage] = at
      }
      if (last === 0 && at === from) return record
      if (cell === last && bytes[at]! === carriageReturn) at += 1
      if (bytes[at]! !== (cell === last ? lineFeed : separator)) return record
      at += 1
    }
    record = at
  }
  return record
}

/** Stages the figure that begins at a place, or that there is none, and returns where it ends; -1 for what is no plain figure. */
function takeFigure(
  bytes: Uint8Array,
  from: number,
  { decimal, group }: Marks,
  { digits, places }: QuickCells,
  stage: number,
): number {
  const minus = 45
  const zero = 48
  const first = bytes[from]! === minus ? from + 1 : from
  let value = 0
  let groupAt = -1
  let point = -1
  let at = first
  for (;;) {
    // As an unsigned number every byte but a digit is above 9.
    const digit = (bytes[at]! - zero) >>> 0
    if (digit <= 9) {
      const next = (bytes[at + 1]! - zero) >>> 0
      at += 1
      if (next <= 9) {
        at += 1
        value = value * 100 + (digit * 10 + next)
      } else value = value * 10 + digit
    } else if (point >= 0) break
    else if (bytes[at]! === decimal) {
      point = at
      at += 1
    } else if (bytes[at]! === group && endsGroup(bytes, first, groupAt, at)) {
      groupAt = at
      at += 1
    } else break
  }
  const end = point < 0 ? at : point
  const decimals = point < 0 ? 0 : at - point - 1
  digits[stage] = first > from && value > 0 ? -value : value
  places[stage] = at === from ? noFigure : decimals
  if (at === from) return at
  if (end === first || at - first > mostDigits || at === point + 1 || decimals > mostFastPlaces) return -1
  return groupAt >= 0 && end - groupAt !== 4 ? -1 : at
}

/** Whether a mark stands where a group of digits may end: one to three leading digits, not beginning with 0, then threes. */
export function endsGroup(bytes: Uint8Array, first: number, groupAt: number, at: number): boolean {
  return groupAt >= 0 ? at - groupAt === 4 : at > first && at - first <= 3 && bytes[first]! !== 48
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops
