import { afterBlanks, beforeBlanks, codeAt, isBlank, isDigit, isLetter, isLineEnd, isUpper } from './characters.ts'
import type { Figure } from './figure.ts'
import { lexiconOf, phraseAt } from './lexicon.ts'
import type { NormalText } from './normal-text.ts'
import type { Mark, Phrase, Sentence } from './phrase.ts'
import { type Relation, relationWords } from './relation-words.ts'
import { spelledAt } from './spelled-at.ts'

/** A longer run of phrases is cut, so that looking around within a sentence takes bounded time. */
const longestSentence = 200

/** The fourth stage: figures with the relations and marks between them, sentence by sentence. */
export function toPhrases(normal: NormalText, figures: readonly Figure[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let [phrases, next, index, start] = [[] as Phrase[], 0, 0, 0]
  for (;;) {
    const figure = figures[next]
    index = nextPlace(normal.text, index, figure?.start ?? normal.text.length)
    if (index >= normal.text.length) break
    const printed = figure !== undefined && figure.start <= index ? figurePhrase(figure) : undefined
    const [phrase, spelled] = printed ? [printed] : wordsOrMarkAt(normal, index, figure?.start)
    if (printed !== undefined) next += 1
    if (phrase !== undefined && phrase.kind !== 'none') phrases.push(phrase)
    if (spelled !== undefined) phrases.push(spelled)
    const ends = phrase === undefined ? endsSentence(normal, index, phrases) : phrases.length >= longestSentence
    if (ends && phrases.length > 0) {
      sentences.push({ phrases, start, end: phrase?.end ?? index })
      phrases = []
    }
    index = Math.max(phrase?.end ?? 0, index + 1)
    if (ends) start = index
  }
  return phrases.length > 0 ? [...sentences, { phrases, start, end: index }] : sentences
}

/** The next place where a word, a mark or a line may begin or end, at most as far as the next figure. */
function nextPlace(text: string, from: number, figure: number): number {
  let index = from
  while (index < figure && isPassedOver(text, index)) index += 1
  return index
}

/** Blanks, digits, and letters after letters. */
function isPassedOver(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return isBlank(code) || isDigit(code) || (isLetter(code) && isLetter(codeAt(text, index - 1)))
}

function figurePhrase(figure: Figure): Phrase {
  return { kind: 'figure', figure, start: figure.start, end: figure.end }
}

/** A relation, with the figure that its words say, if they do; or a mark. */
type Read = readonly [Phrase | undefined, (Phrase | undefined)?]

function wordsOrMarkAt(normal: NormalText, start: number, nextFigure: number | undefined): Read {
  const { text } = normal
  const code = codeAt(text, start)
  if (isLetter(code)) return isLetter(codeAt(text, start - 1)) ? [undefined] : wordsAt(normal, start, nextFigure)
  const parts = (isFullStop(normal, start) && goesOn(normal, start)) || (code === 0x2b && beginsLine(text, start))
  const mark = parts ? 'comma' : marks.get(code)
  return [mark && { kind: mark, start, end: start + 1 }]
}

function wordsAt(normal: NormalText, start: number, nextFigure: number | undefined): Read {
  const spelled = spelledAt(normal, start, nextFigure)
  if (spelled !== undefined) return spelled
  const match = phraseAt(relationWords, normal.lower, start)
  return [match && { kind: match.value, start, end: match.end }]
}

const marks: ReadonlyMap<number, Mark | Relation> = new Map<number, Mark | Relation>([
  [0x2c, 'comma'],
  [0x3b, 'comma'],
  [0x3a, 'comma'],
  [0x28, 'open'],
  [0x29, 'close'],
  [0x3d, 'equal'],
  [0x2b, 'rise'],
])

function endsSentence(normal: NormalText, index: number, phrases: readonly Phrase[]): boolean {
  if (isLineEnd(codeAt(normal.text, index))) return !(isItem(normal.text, index) && phrases.some(isHeading))
  return isFullStop(normal, index) && !goesOn(normal, index)
}

function beginsLine(text: string, index: number): boolean {
  const before = codeAt(text, beforeBlanks(text, index) - 1)
  return before === -1 || isLineEnd(before)
}

function isHeading({ kind }: Phrase): boolean {
  return kind === 'ofWhich' || kind === 'complete'
}

/** Whether the lines after this place go on with "+ …", an item of the list that was opened. */
function isItem(text: string, index: number): boolean {
  let next = index
  while (next < index + longestGap && (isLineEnd(codeAt(text, next)) || isBlank(codeAt(text, next)))) next += 1
  return codeAt(text, next) === 0x2b
}

/** More blanks and empty lines than this between two items part them. */
const longestGap = 40

/** A full stop before a blank and a capital, unless it ends an abbreviation ("TP. Huế"). */
function isFullStop({ text }: NormalText, index: number): boolean {
  if (codeAt(text, index) !== 0x2e || isAbbreviation(text, index)) return false
  const next = codeAt(text, index + 1)
  return next === -1 || (isBlank(next) && !isLower(text, index + 2))
}

/** Whether what follows a full stop speaks of the figures before it: "Thu 50 tỷ đồng. Trong đó: …". */
function goesOn({ text, lower }: NormalText, index: number): boolean {
  return phraseAt(continuations, lower, afterBlanks(text, index + 1)) !== undefined
}

const continuations = lexiconOf('trong đó | bao gồm | gồm | so với | so cùng kỳ')

/** One or two capitals before a full stop; "CK." and "KH." end a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let start = stop
  while (isUpper(text, start - 1)) start -= 1
  if (start === stop || stop - start > 2 || isLetter(codeAt(text, start - 1))) return false
  return !bases.has(text.slice(start, stop))
}

const bases: ReadonlySet<string> = new Set(['CK', 'KH', 'DT'])

function isLower(text: string, index: number): boolean {
  return isLetter(codeAt(text, index)) && !isUpper(text, index)
}
