/** How numerals are written: with a point before decimals, or the Vietnamese way with a comma and dotted groups. */
export type Notation = 'plain' | 'vietnamese'

/** The bytes of a notation; `group` is none where digits are not grouped. */
export type Marks = { readonly decimal: number; readonly group: number }

const [point, comma, none] = [46, 44, -1]

/** The bytes of each notation. */
export const marksOf: Readonly<Record<Notation, Marks>> = {
  plain: { decimal: point, group: none },
  vietnamese: { decimal: comma, group: point },
}
