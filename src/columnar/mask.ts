/** A set of rows, one bit a row. */
export type Mask = { readonly bits: Uint8Array; readonly count: number }

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
export function isMarked({ bits }: Mask, row: number): boolean {
  return ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0
}

/** Adds a row to the bits of a set in the making. */
export function markRow(bits: Uint8Array, row: number): void {
  const byte = row >> 3
  bits[byte] = (bits[byte] ?? 0) | (1 << (row & 7))
}
