import { compareDecimals } from '../decimal/index.ts'
import { columnarCodes, targetCodes, usageError } from '../result/index.ts'
import { isRange } from './bound-codes.ts'
import type { Column } from './column.ts'
import { decimalAt } from './column-to-strings.ts'
import { presentReadings, type Reading, readingAt } from './readings.ts'

/**
 * The upper ends that values are compared with: those of the ranges, and the bounds themselves in all other rows. Throws a
 * `UsageError` when ranges have no upper ends, ends in another unit, or ends below their lower ones.
 */
export function upperEnds(low: Column, high: Column | undefined, reading: Reading): Column {
  if (!presentReadings(reading).some(isRange)) return low
  if (high === undefined || high.unit !== low.unit) {
    throw usageError(columnarCodes, 'columnar.highMissing', { expected: low.unit, received: high?.unit })
  }
  const [values, places] = [low.values.slice(), low.places.slice()]
  for (let row = 0; row < low.length; row += 1) {
    if (!isRange(readingAt(reading, row))) continue
    if (isReversed(low, high, row)) throw usageError(targetCodes, 'target.rangeReversed', { path: [row] })
    values[row] = high.values[row] ?? Number.NaN
    places[row] = high.places[row] ?? 0
  }
  return { ...high, values, places }
}

function isReversed(low: Column, high: Column, row: number): boolean {
  const [floor, ceiling] = [low.values[row] ?? Number.NaN, high.values[row] ?? Number.NaN]
  if (floor + ceiling < Number.POSITIVE_INFINITY) return floor > ceiling
  const [from, to] = [decimalAt(low, row), decimalAt(high, row)]
  return from !== undefined && to !== undefined && compareDecimals(from, to) > 0
}
