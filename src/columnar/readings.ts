import { columnarCodes, usageError } from '../result/index.ts'
import { boundCodes, boundReadings } from './bound-codes.ts'

/** How the bounds of a column are read, row by row, and which readings occur. */
export type Readings = { readonly codes: Uint8Array; readonly present: readonly number[] }

/** How bounds are read: in all rows alike, or row by row. */
export type Reading = number | Readings

/** Looks through the codes once. Throws a `UsageError` for numbers that are no codes, and for too few or too many. */
export function readingsOf(codes: Uint8Array, rows: number): Readings {
  const occurs = new Uint8Array(256)
  for (let row = 0; row < codes.length; row += 1) occurs[codes[row] ?? 0] = 1
  const present = Array.from(occurs.keys()).filter((code) => occurs[code] === 1)
  const wrong = present.find((code) => code >= boundReadings.length)
  if (wrong !== undefined) throw usageError(columnarCodes, 'columnar.boundCode', { received: wrong })
  if (codes.length !== rows)
    throw usageError(columnarCodes, 'columnar.lengthsDiffer', { expected: String(rows), received: codes.length })
  return { codes, present }
}

/** The readings that occur. */
export function presentReadings(reading: Reading): readonly number[] {
  return typeof reading === 'number' ? [reading] : reading.present
}

/** How the bound of a row is read. */
export function readingAt(reading: Reading, row: number): number {
  return typeof reading === 'number' ? reading : (reading.codes[row] ?? boundCodes.unstated)
}
