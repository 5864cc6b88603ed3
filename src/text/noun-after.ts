import { codeAt, isBlank, isLetter, isUpper } from './characters.ts'
import { functionWords } from './function-words.ts'
import { lowerCase } from './letter-case.ts'
import type { CleanText } from './normal-text.ts'
import type { Range } from './range.ts'

/**
 * The noun that a number counts where no list knows it: one or two words in lower case after one blank, or an
 * abbreviation in capitals, up to the first word that no number counts.
 */
export function nounAfter(normal: CleanText, end: number): Range | undefined {
  const first = wordAfter(normal, end)
  if (first === undefined) return undefined
  if (isUpper(normal.text, first.start)) return isAbbreviation(normal, first) ? first : undefined
  const second = wordAfter(normal, first.end)
  return second === undefined || isUpper(normal.text, second.start) ? first : { start: first.start, end: second.end }
}

function wordAfter({ text }: CleanText, end: number): Range | undefined {
  const start = end + 1
  if (!isBlank(codeAt(text, end)) || !isLetter(codeAt(text, start))) return undefined
  let last = start
  while (isLetter(codeAt(text, last))) last += 1
  return functionWords.has(lowerCase(text.slice(start, last))) ? undefined : { start, end: last }
}

function isAbbreviation({ text }: CleanText, { start, end }: Range): boolean {
  if (end - start < 2 || codeAt(text, end) === 0x2d) return false
  for (let index = start; index < end; index += 1) if (!isUpper(text, index)) return false
  return true
}
