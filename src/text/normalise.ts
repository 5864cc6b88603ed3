import { type Issue, issue, limits, type Span } from '../result/index.ts'
import {
  afterBlanks,
  codeAt,
  isCombining,
  isDigit,
  isInvisible,
  isLetter,
  isLineEnd,
  isOddBlank,
  isUpper,
} from './characters.ts'
import { type Mark, markupAt } from './markup.ts'
import type { Edit, NormalText } from './normal-text.ts'

/**
 * The first stage: composes letters (NFC, never NFKC, which would turn m² into m2), makes every blank a plain one, and
 * takes out mark-up and invisible characters.
 */
export function normalise(given: string, markup: 'removed' | 'kept' = 'removed'): NormalText {
  return isUniform(given) ? normalText(given, given) : rewrite(given, markup === 'removed')
}

function isUniform(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (isOdd(text, index)) return false
  return true
}

/** Whether something may have to change at this place. */
function isOdd(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code >= 0x61 && code < 0xa0) return false
  if (code < 0x61) {
    return code === 0x2a || code === 0x3c || code === 0x0d || (code === 0x0a && isWrapped(text, index))
  }
  return isCombining(code) || isOddBlank(code) || isInvisible(code) || isMistaken(code)
}

/** A run of combining marks is composed in pieces of this length, as sorting a long run would take quadratic time. */
const longestCluster = 32

function rewrite(given: string, markup: boolean): NormalText {
  const [edits, warnings]: [Edit[], Issue[]] = [[], []]
  let [text, copied, index] = ['', 0, 0]
  while (index < given.length) {
    if (!isOdd(given, index) && !isCombining(codeAt(given, index + 1))) {
      index += 1
      continue
    }
    const piece = pieceAt(given, index, markup)
    text += given.slice(copied, index)
    append(edits, { now: [text.length, text.length + piece.text.length], given: [index, piece.end] })
    if (isNoted(given.charCodeAt(index))) warnings.push(...warningAt(given, index, piece, warnings))
    text += piece.text
    index = piece.end
    copied = index
  }
  return normalText(given, text + given.slice(copied), edits, warnings)
}

/** Adds an edit; what is taken out right after something else was is one edit with it. */
function append(edits: Edit[], { now, given }: Edit): void {
  const last = edits.at(-1)
  const goesOn = last !== undefined && last.now[0] === now[1] && last.given[1] === given[0]
  if (goesOn) edits[edits.length - 1] = { now, given: [last.given[0], given[1]] }
  else edits.push({ now, given })
}

function isNoted(code: number): boolean {
  return isInvisible(code) || isMistaken(code)
}

/** The warning for an invisible character, and for the first letter that was mistaken. */
function warningAt(given: string, index: number, { text, end }: Mark, before: readonly Issue[]): readonly Issue[] {
  const code = given.charCodeAt(index)
  const span: Span = [index, end]
  if (before.length >= limits.issues) return []
  if (isInvisible(code)) return [issue('text.invisibleCharacter', { span, received: codePoint(given, index) })]
  if (!isMistaken(code) || before.some((each) => each.code === 'text.repaired')) return []
  return [issue('text.repaired', { span, expected: text, received: given.slice(index, end) })]
}

function pieceAt(given: string, index: number, markup: boolean): Mark {
  const code = given.charCodeAt(index)
  const mark = markup && (code === 0x2a || code === 0x3c) ? markupAt(given, index) : undefined
  if (mark !== undefined) return mark
  if (isInvisible(code) || (code === 0x0d && codeAt(given, index + 1) === 0x0a)) return { text: '', end: index + 1 }
  if (isLineEnd(code) && isWrapped(given, index))
    return { text: isFallenPower(given, index) ? '' : ' ', end: index + 1 }
  if (isOddBlank(code)) return { text: ' ', end: index + 1 }
  return code === 0x0d ? { text: '\n', end: index + 1 } : composedAt(given, index)
}

/**
 * Whether a line end only wraps a sentence: the next line goes on in lower case and is no item "a)", or it goes on with a
 * number after a small letter or comma and is no item "2." or "2.1 Mục tiêu".
 */
function isWrapped(text: string, index: number): boolean {
  const [next, second] = [codeAt(text, index + 1), codeAt(text, index + 2)]
  if (isDigit(next)) return endsOpen(text, index) && !isItem(text, index + 1)
  return isLetter(next) && isLower(text, index + 1) && second !== 0x29 && second !== 0x2e
}

function endsOpen(text: string, index: number): boolean {
  const code = codeAt(text, index - 1)
  return code === 0x2c || (isLetter(code) && isLower(text, index - 1))
}

/** A number that closes with a full stop or bracket, or stands before a capital. */
function isItem(text: string, start: number): boolean {
  let end = start
  while (isDigit(codeAt(text, end)) || (isSeparator(codeAt(text, end)) && isDigit(codeAt(text, end + 1)))) end += 1
  const next = codeAt(text, end)
  return next === 0x29 || next === 0x2e || next === 0x09 || next === 0x7c || isUpper(text, afterBlanks(text, end))
}

/** "6.500 m" and a 2 that fell to the head of the next line, before a mark. */
function isFallenPower(text: string, index: number): boolean {
  const [digit, mark] = [codeAt(text, index + 1), codeAt(text, index + 2)]
  if ((digit !== 0x32 && digit !== 0x33) || codeAt(text, index - 1) !== 0x6d || isLetter(codeAt(text, index - 2)))
    return false
  return mark === 0x2c || mark === 0x3b
}

function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c
}

function isLower(text: string, index: number): boolean {
  const letter = text.charAt(index)
  return letter !== letter.toUpperCase()
}

function composedAt(given: string, index: number): Mark {
  let end = index + 1
  while (end - index < longestCluster && isCombining(codeAt(given, end))) end += 1
  const cluster = repaired(given.slice(index, end))
  return { text: end === index + 1 ? cluster : cluster.normalize('NFC'), end }
}

/** The letters that converters of old Vietnamese fonts put for Ư and ư. */
const mistaken: ReadonlyMap<number, string> = new Map([
  [0x1a2, 'Ư'],
  [0x1a3, 'ư'],
])

function isMistaken(code: number): boolean {
  return mistaken.has(code)
}

function repaired(cluster: string): string {
  const letter = mistaken.get(cluster.charCodeAt(0))
  return letter === undefined ? cluster : letter + cluster.slice(1)
}

function normalText(
  given: string,
  text: string,
  edits: readonly Edit[] = [],
  warnings: readonly Issue[] = [],
): NormalText {
  return { given, text, lower: lowerCase(text), edits, warnings }
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
