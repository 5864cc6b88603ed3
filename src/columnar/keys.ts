import { allOf, text as aText, expectShape, fields, listOf, number, remembered, type Shape } from '../result/index.ts'
import { iterable } from './iterable.ts'
import { asLongAs, numbers } from './mask.ts'

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

/** A column of names. */
export const keysShape: Shape = /* @__PURE__ */ (() =>
  allOf(fields<KeyColumn>({ length: number, names: listOf(aText), codes: numbers }), asLongAs('codes')))()

const knownKeys: Shape = /* @__PURE__ */ remembered(keysShape)

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
  expectShape(iterable, texts, 'texts')
  for (const text of texts) {
    expectShape(aText, text, 'texts')
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
export function keyAt(keys: KeyColumn, row: number): string | undefined {
  expectShape(knownKeys, keys, 'keys')
  expectShape(number, row, 'row')
  const { names, codes } = keys
  return names[codes[row] ?? names.length]
}
