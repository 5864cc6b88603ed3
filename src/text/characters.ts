/** The code of a character, or -1 beyond the end of the text. */
export function codeAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : -1
}

/** 0–9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A letter of the Latin alphabet with or without Vietnamese marks. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20
  if (code < 0x80) return lower >= 0x61 && lower <= 0x7a
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff)
}

/** A blank; tabs part cells and line ends part lines. */
export function isBlank(code: number): boolean {
  return code === 0x20
}

/** A line end. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d
}

/** A hyphen, dash or minus sign. */
export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212
}

/** A mark that combines with the letter before it. */
export function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

/** A blank that is not the plain one: no-break, narrow, thin, ideographic. */
export function isOddBlank(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000
}

/** A character without width: soft hyphen, joiners, direction marks, byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
}

/** The index of the first character at or after `from` that is no blank. */
export function afterBlanks(text: string, from: number): number {
  let index = from
  while (isBlank(codeAt(text, index))) index += 1
  return index
}

/** The index just after the last character before `from` that is no blank. */
export function beforeBlanks(text: string, from: number): number {
  let index = from
  while (isBlank(codeAt(text, index - 1))) index -= 1
  return index
}

/** The range of a text without the blanks, tabs and line ends around it. */
export function contentOf(text: string): readonly [start: number, end: number] {
  let [start, end] = [0, text.length]
  while (start < end && isGap(text.charCodeAt(start))) start += 1
  while (end > start && isGap(text.charCodeAt(end - 1))) end -= 1
  return [start, end]
}

function isGap(code: number): boolean {
  return isBlank(code) || isLineEnd(code) || code === 0x09
}

/** Whether a letter stands here in upper case. */
export function isUpper(text: string, index: number): boolean {
  const code = codeAt(text, index)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = text.charAt(index)
  return isLetter(code) && letter !== letter.toLowerCase()
}
