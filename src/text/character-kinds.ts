/** What a reader stops at: a digit, and what may have to change before a text is read. */
export const kinds = { odd: 1, digit: 2 } as const

type Block = readonly [first: number, last: number]

/** Line ends, stars and tags of mark-up, odd blanks, invisible characters, combining marks and mistaken letters. */
const odd: readonly Block[] = [
  ...[0x0a, 0x0d, 0x2a, 0x3c, 0xa0, 0xad, 0x202f, 0x205f, 0x3000, 0xfeff].map((code) => [code, code] as const),
  [0x1a2, 0x1a3],
  [0x300, 0x36f],
  [0x2000, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
]

const kindOfCode = /* @__PURE__ */ table()

function table(): Uint8Array {
  const made = new Uint8Array(0x10000).fill(kinds.digit, 0x30, 0x3a)
  for (const [first, last] of odd) made.fill(kinds.odd, first, last + 1)
  return made
}

/** The first place from here on with a character of one of these kinds; the end of the text where there is none. */
export function nextOfKind(text: string, from: number, wanted: number): number {
  let index = from
  while (index < text.length && ((kindOfCode[text.charCodeAt(index)] ?? 0) & wanted) === 0) index += 1
  return index
}
