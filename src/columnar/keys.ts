/**
 * A column of names, such as areas, sectors or periods: each row holds the number of its name.
 *
 * @vi cột phân tổ
 */
export type KeyColumn = {
  readonly length: number
  /** The different names, in the order in which they first occur. */
  readonly names: readonly string[]
  /** For each row the place of its name among `names`. */
  readonly codes: Uint32Array
}

/**
 * A column of names from text.
 *
 * @vi cột phân tổ từ chuỗi
 * @example
 * keysFromStrings(['Chi Lăng', 'Đông Kinh', 'Chi Lăng']).names
 * //=> ['Chi Lăng', 'Đông Kinh']
 */
export function keysFromStrings(texts: Iterable<string>): KeyColumn {
  const places = new Map<string, number>()
  const codes: number[] = []
  for (const text of texts) {
    const place = places.get(text) ?? places.size
    if (place === places.size) places.set(text, place)
    codes.push(place)
  }
  return { length: codes.length, names: [...places.keys()], codes: Uint32Array.from(codes) }
}

/**
 * The name of a row, or undefined where the row has none.
 *
 * @vi tên của dòng
 * @example
 * keyAt({ length: 2, names: ['ward', 'commune'], codes: Uint32Array.of(1, 0) }, 0)
 * //=> 'commune'
 */
export function keyAt({ names, codes }: KeyColumn, row: number): string | undefined {
  return names[codes[row] ?? names.length]
}
