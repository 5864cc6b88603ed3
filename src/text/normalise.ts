import { type Issue, issue, limits } from '../result/index.ts'
import { codeAt, isCombining, isInvisible, isLetter, isLineEnd, isOddBlank } from './characters.ts'
import { type Mark, markupAt } from './markup.ts'
import type { NormalText } from './normal-text.ts'

/**
 * The first stage: composes letters (NFC, never NFKC, which would turn m² into m2), makes every blank a plain one, and
 * takes out mark-up and invisible characters.
 */
export function normalise(given: string, markup: 'removed' | 'kept' = 'removed'): NormalText {
  return isUniform(given) ? normalText(given, given) : rewrite(given, markup === 'removed')
}

function isUniform(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0x2a || code === 0x3c || code === 0x0d || (code === 0x0a && isWrapped(text, index))) return false
    if (code >= 0xa0 && (isCombining(code) || isOddBlank(code) || isInvisible(code))) return false
  }
  return true
}

/** A run of combining marks is composed in pieces of this length, as sorting a long run would take quadratic time. */
const longestCluster = 32

function rewrite(given: string, markup: boolean): NormalText {
  const [pieces, starts, ends]: [string[], number[], number[]] = [[], [], []]
  const warnings: Issue[] = []
  let index = 0
  while (index < given.length) {
    const { text, end } = pieceAt(given, index, markup)
    for (let unit = 0; unit < text.length; unit += 1) {
      starts.push(index)
      ends.push(end)
    }
    if (isInvisible(given.charCodeAt(index)) && warnings.length < limits.issues) {
      warnings.push(issue('text.invisibleCharacter', { span: [index, end], received: codePoint(given, index) }))
    }
    pieces.push(text)
    index = end
  }
  return normalText(given, pieces.join(''), { starts, ends, warnings })
}

function pieceAt(given: string, index: number, markup: boolean): Mark {
  const code = given.charCodeAt(index)
  const mark = markup && (code === 0x2a || code === 0x3c) ? markupAt(given, index) : undefined
  if (mark !== undefined) return mark
  if (isInvisible(code) || (code === 0x0d && codeAt(given, index + 1) === 0x0a)) return { text: '', end: index + 1 }
  if (isOddBlank(code) || (isLineEnd(code) && isWrapped(given, index))) return { text: ' ', end: index + 1 }
  return code === 0x0d ? { text: '\n', end: index + 1 } : composedAt(given, index)
}

/** Whether a line end only wraps a sentence: the next line goes on in lower case and is no item "a)". */
function isWrapped(text: string, index: number): boolean {
  const [next, second] = [codeAt(text, index + 1), codeAt(text, index + 2)]
  return isLetter(next) && isLower(text, index + 1) && second !== 0x29 && second !== 0x2e
}

function isLower(text: string, index: number): boolean {
  const letter = text.charAt(index)
  return letter !== letter.toUpperCase()
}

function composedAt(given: string, index: number): Mark {
  let end = index + 1
  while (end - index < longestCluster && isCombining(codeAt(given, end))) end += 1
  const cluster = given.slice(index, end)
  return { text: end === index + 1 ? cluster : cluster.normalize('NFC'), end }
}

function normalText(
  given: string,
  text: string,
  rest: Partial<Pick<NormalText, 'starts' | 'ends' | 'warnings'>> = {},
): NormalText {
  return { given, text, lower: lowerCase(text), warnings: [], ...rest }
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : Array.from({ length: text.length }, (_, at) => lowerUnit(text, at)).join('')
}

function lowerUnit(text: string, index: number): string {
  const unit = text.charAt(index)
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}

function codePoint(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`
}
