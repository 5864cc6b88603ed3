import { expectShape, fields, misfit, number, remembered, type Shape, within } from '../result/index.ts'

/** A set of rows, one bit a row. */
export type Mask = { readonly bits: Uint8Array; readonly count: number }

/** Numbers that stand side by side. */
export const numbers: Shape = (value) => (ArrayBuffer.isView(value) ? undefined : misfit('typed array', value))

/** The length that is said is that of the numbers in a field. */
export function asLongAs(field: string): Shape {
  return (value) => {
    const { length, [field]: held } = Object(value)
    return ArrayBuffer.isView(held) && 'length' in held && held.length === length
      ? undefined
      : within('length', misfit(`${field}.length`, length))
  }
}

/** A set of rows. */
export const maskShape: Shape = /* @__PURE__ */ (() => fields<Mask>({ bits: numbers, count: number }))()

const knownMask: Shape = /* @__PURE__ */ remembered(maskShape)

/** How many bytes a mask of so many rows takes. */
export function maskBytes(rows: number): number {
  return (rows + 7) >> 3
}

/**
 * Whether a row belongs to the set.
 *
 * @vi dòng có thuộc tập hợp không
 * @example
 * isMarked({ bits: Uint8Array.of(0b100), count: 1 }, 2)
 * //=> true
 */
export function isMarked(mask: Mask, row: number): boolean {
  expectShape(knownMask, mask, 'mask')
  expectShape(number, row, 'row')
  return isMarkedIn(mask, row)
}

/** As `isMarked`, of a mask that is known to be one. */
export function isMarkedIn({ bits }: Mask, row: number): boolean {
  return ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
}

/** Adds a row to the bits of a set in the making. */
export function markRow(bits: Uint8Array, row: number): void {
  const byte = row >> 3
  bits[byte] = (bits[byte] ?? 0) | (1 << (row & 7))
}
