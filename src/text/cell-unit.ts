import { afterBlanks, beforeBlanks, codeAt, isBlank, isDash, isDigit, isLineEnd } from './characters.ts'
import type { CleanText } from './normal-text.ts'
import type { Range } from './range.ts'
import { type UnitRead, unitAt } from './read-unit.ts'
import type { UnitWords } from './unit-words.ts'

/** More columns of figures than this no table has. */
const mostCells = 15

/** The unit of a figure that fills a cell of a table: the nearest cell to its left that is no figure, if it is a unit. */
export function cellUnit(normal: CleanText, figure: Range, words: UnitWords): UnitRead | undefined {
  const { text } = normal
  const next = codeAt(text, cellEnd(text, figure.end))
  if (next !== -1 && !isBorder(next) && !isLineEnd(next)) return undefined
  let border = beforeBlanks(text, figure.start) - 1
  for (let cells = 0; cells < mostCells && isBorder(codeAt(text, border)); cells += 1) {
    const start = cellStart(text, border)
    const content = { start: afterBlanks(text, start), end: beforeBlanks(text, border) }
    if (!isFigure(text, content)) return wholeUnit(normal, content, words)
    border = start - 1
  }
  return undefined
}

function isBorder(code: number): boolean {
  return code === 0x09 || code === 0x7c
}

/** A cell longer than this holds no unit and no figure. */
const longestCell = 64

function cellStart(text: string, border: number): number {
  let start = border
  const first = Math.max(0, border - longestCell)
  while (start > first && !isBorder(codeAt(text, start - 1)) && !isLineEnd(codeAt(text, start - 1))) start -= 1
  return start
}

function cellEnd(text: string, from: number): number {
  let end = from
  while (end < from + longestCell && isFigurePart(codeAt(text, end))) end += 1
  return end
}

function isFigure(text: string, { start, end }: Range): boolean {
  for (let index = start; index < end; index += 1) if (!isFigurePart(codeAt(text, index))) return false
  return start < end
}

/** Digits, dots, commas, dashes and blanks make up a figure, even "9 - 10". */
function isFigurePart(code: number): boolean {
  return isDigit(code) || isDash(code) || isBlank(code) || code === 0x2e || code === 0x2c
}

function wholeUnit(normal: CleanText, { start, end }: Range, words: UnitWords): UnitRead | undefined {
  const unit = start < end ? unitAt(normal, start, words) : undefined
  return unit?.end === end ? unit : undefined
}
