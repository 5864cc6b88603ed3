import { type Issue, issue, limits, type Span } from '../result/index.ts'
import { kinds, nextOfKind } from './character-kinds.ts'
import { codeAt, isCombining, isInvisible, isLineEnd, isOddBlank } from './characters.ts'
import { lowerCase } from './letter-case.ts'
import { isFallenPower, isWrapped } from './line-wrap.ts'
import { type Mark, markupAt } from './markup.ts'
import { isMistaken, repaired } from './mistaken-letters.ts'
import type { CleanText, Edit, NormalText } from './normal-text.ts'

/**
 * The first stage: composes letters (NFC, never NFKC, which would turn m² into m2), makes every blank a plain one, and
 * takes out mark-up and invisible characters.
 */
export function cleaned(given: string, markup: 'removed' | 'kept' = 'removed'): CleanText {
  return oddFrom(given, 0) === given.length ? asGiven(given) : rewrite(given, markup === 'removed')
}

/** The text cleaned, and in lower case. */
export function normalise(given: string): NormalText {
  const { text, edits, warnings } = cleaned(given)
  return { given, text, lower: lowerCase(text), edits, warnings }
}

/** A text that is clean as it is. */
export function asGiven(text: string): CleanText {
  return { given: text, text, edits: [], warnings: [] }
}

/** The first place from here on where something may have to change; the end of the text where there is none. */
function oddFrom(text: string, start: number): number {
  let index = nextOfKind(text, start, kinds.odd)
  while (index < text.length && !isOdd(text, index)) index = nextOfKind(text, index + 1, kinds.odd)
  return index
}

/** Whether a character of the odd kind has to change; a line end only where it wraps a sentence. */
export function isOdd(text: string, index: number): boolean {
  return text.charCodeAt(index) !== 0x0a || isWrapped(text, index)
}

/** A run of combining marks is composed in pieces of this length, as sorting a long run would take quadratic time. */
const longestCluster = 32

function rewrite(given: string, markup: boolean): CleanText {
  const [edits, warnings]: [Edit[], Issue[]] = [[], []]
  let [text, copied] = ['', 0]
  for (let odd = oddFrom(given, 0); odd < given.length; odd = oddFrom(given, copied)) {
    const start = odd > copied && isCombining(given.charCodeAt(odd)) ? odd - 1 : odd
    const piece = pieceAt(given, start, markup)
    text += given.slice(copied, start)
    append(edits, { now: [text.length, text.length + piece.text.length], given: [start, piece.end] })
    if (isNoted(given.charCodeAt(start))) warnings.push(...warningAt(given, start, piece, warnings))
    text += piece.text
    copied = piece.end
  }
  return { given, text: text + given.slice(copied), edits, warnings }
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

function composedAt(given: string, index: number): Mark {
  let end = index + 1
  while (end - index < longestCluster && isCombining(codeAt(given, end))) end += 1
  const cluster = repaired(given.slice(index, end))
  return { text: end === index + 1 ? cluster : cluster.normalize('NFC'), end }
}

function codePoint(text: string, index: number): string {
  return `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`
}
