/** Where the cells of a record lie in its bytes; quotes around a cell are no part of it. */
export type RecordCells = {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** How many cells the record has; those beyond the room are counted only. */
  count: number
  /** How many lines the record takes. */
  lines: number
  /** Whether something stands behind a closing quote. */
  broken: boolean
}

/** Room for so many cells. */
export function recordCells(room: number): RecordCells {
  return { starts: new Int32Array(room), ends: new Int32Array(room), count: 0, lines: 1, broken: false }
}

const [lineFeed, carriageReturn, quote] = [10, 13, 34]

// biome-ignore-start lint/style/noNonNullAssertion: places stay within the bytes; a check for every byte would be felt

/**
 * Splits the record at `start` into cells (RFC 4180) and returns where the next record starts, or -1 when the bytes end
 * before the record does.
 */
export function splitRecord(
  bytes: Uint8Array,
  start: number,
  end: number,
  separator: number,
  cells: RecordCells,
): number {
  cells.count = 0
  cells.lines = 1
  cells.broken = false
  let at = start
  while (at < end) {
    const from = at
    const closed = bytes[from]! === quote ? closeQuote(bytes, from + 1, end, cells) : from
    at = closed
    while (at < end && bytes[at]! !== separator && bytes[at]! !== lineFeed) at += 1
    if (at >= end) return -1
    const last = bytes[at]! === lineFeed
    const to = last && at > from && bytes[at - 1]! === carriageReturn ? at - 1 : at
    if (closed > from && closed !== to) cells.broken = true
    addCell(cells, bytes, from, to)
    at += 1
    if (last) return at
  }
  return -1
}

/** The place behind a quoted cell: its separator or the end of its line. */
function closeQuote(bytes: Uint8Array, start: number, end: number, cells: RecordCells): number {
  let at = start
  for (; at < end; at += 1) {
    if (bytes[at]! === lineFeed) cells.lines += 1
    if (bytes[at]! !== quote) continue
    if (at + 1 >= end) return end
    if (bytes[at + 1]! !== quote) return at + 1
    at += 1
  }
  return end
}

function addCell(cells: RecordCells, bytes: Uint8Array, from: number, to: number): void {
  const quoted = bytes[from]! === quote && to > from
  if (cells.count < cells.starts.length) {
    cells.starts[cells.count] = quoted ? from + 1 : from
    cells.ends[cells.count] = quoted ? to - 1 : to
  }
  cells.count += 1
}
// biome-ignore-end lint/style/noNonNullAssertion: end of the loops
