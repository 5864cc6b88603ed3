import { isCombining, isDigit, isInvisible, isOddBlank } from './characters.ts'
import { isMistaken } from './mistaken-letters.ts'

/** What a reader stops at: a digit, and what may have to change before a text is read. */
export const kinds = { odd: 1, digit: 2 } as const

const kindOfCode = /* @__PURE__ */ Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isDigit(code)
    ? kinds.digit
    : isMark(code) || isCombining(code) || isOddBlank(code) || isInvisible(code) || isMistaken(code)
      ? kinds.odd
      : 0,
)

/** Stars and tags of mark-up, and line ends. */
function isMark(code: number): boolean {
  return code === 0x2a || code === 0x3c || code === 0x0d || code === 0x0a
}

/** The first place from here on with a character of one of these kinds; the end of the text where there is none. */
export function nextOfKind(text: string, from: number, wanted: number): number {
  let index = from
  while (index < text.length && ((kindOfCode[text.charCodeAt(index)] ?? 0) & wanted) === 0) index += 1
  return index
}
