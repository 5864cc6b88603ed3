import type { DecimalString } from '../decimal/index.ts'
import type { Mask } from './mask.ts'

/**
 * Many figures of one unit, every one of them exact: as a double where at most 15 digits and 6 decimal places name it
 * beyond doubt, as text where they do not.
 *
 * @vi cột số liệu
 */
export type Column<U extends string = string> = {
  /** The unit of every figure. */
  readonly unit: U
  readonly length: number
  /** The nearest double of each figure; NaN where it is missing or stands among the exceptions. */
  readonly values: Float64Array
  /** How many decimal places each figure is written with. */
  readonly places: Uint8Array
  /** The most places of any figure outside the exceptions. */
  readonly scale: number
  /** The rows without a figure. */
  readonly missing: Mask
  /** The figures that are no safe double, by row. */
  readonly exceptions: ReadonlyMap<number, DecimalString>
}

/**
 * Results as they are printed: whole numbers of the last decimal place.
 *
 * @vi cột kết quả đã làm tròn
 */
export type PrintedColumn<U extends string = string> = {
  /** The unit of every result. */
  readonly unit: U
  readonly length: number
  /** The decimal places of every result. */
  readonly places: number
  /** The result times ten to the power of `places`; NaN where there is none or it stands among the exceptions. */
  readonly scaled: Float64Array
  /** Results too long for a double, by row. */
  readonly exceptions: ReadonlyMap<number, DecimalString>
}

/** Whether every row of a column has a figure that is a safe double. */
export function isComplete({ missing, exceptions }: Column): boolean {
  return missing.count === 0 && exceptions.size === 0
}
