/** Lists the rows of a block whose bound is read in one way; returns how many there are. */
export function listReading(readings: Uint8Array, reading: number, from: number, to: number, rows: Int32Array): number {
  let count = 0
  for (let row = from; row < to; row += 1) {
    rows[count] = row
    count += +(readings[row] === reading)
  }
  return count
}
