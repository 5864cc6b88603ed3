import { afterBlanks, beforeBlanks, codeAt, isBlank, isDigit, isLetter } from './characters.ts'
import { lowerCode } from './letter-case.ts'
import { nextNode, type PhraseTree, phraseTree, plant, rootNode } from './phrase-tree.ts'
import type { Range } from './range.ts'

/** A phrase of a lexicon where it stands in a text. */
export type Match<V> = { readonly value: V; readonly start: number; readonly end: number }

type Entries<V> = readonly (readonly [phrase: string, value: V])[]

/**
 * Phrases with what each means, found in any case by walking the characters once, forward or backward. Each of the two
 * trees is grown when it is first walked, so that a program pays for those it reads with.
 */
export type Lexicon<V> = {
  readonly entries: () => Entries<V>
  forward: PhraseTree<V> | undefined
  backward: PhraseTree<V> | undefined
}

/** A lexicon of phrases. Where a phrase is given twice, the first meaning stays. */
export function lexicon<V>(entries: Entries<V> | (() => Entries<V>)): Lexicon<V> {
  return { entries: typeof entries === 'function' ? entries : () => entries, forward: undefined, backward: undefined }
}

/** A lexicon of phrases that say the same; each text holds several: "năm trước | năm ngoái". */
export function lexiconOf(...texts: readonly string[]): Lexicon<true> {
  return lexicon(() => texts.flatMap((text) => text.split(' | ')).map((phrase) => [phrase, true] as const))
}

function grown<V>({ entries }: Lexicon<V>, lettersOf: (phrase: string) => readonly number[]): PhraseTree<V> {
  const tree = phraseTree<V>()
  for (const [phrase, value] of entries()) plant(tree, lettersOf(phrase), value)
  return tree
}

function codesOf(phrase: string): number[] {
  const composed = phrase.normalize('NFC')
  return Array.from({ length: composed.length }, (_, index) => lowerCode(composed.charCodeAt(index)))
}

function codesBackward(phrase: string): number[] {
  return codesOf(phrase).reverse()
}

/**
 * The longest phrase that starts at this place of a text and ends with a word. Blanks count as one, and those
 * around a slash not at all.
 */
export function phraseAt<V>(phrases: Lexicon<V>, text: string, start: number): Match<V> | undefined {
  phrases.forward ??= grown(phrases, codesOf)
  const { forward } = phrases
  let [node, index] = [rootNode, start]
  let found: Match<V> | undefined
  do {
    const value = forward.values[node]
    if (value !== undefined && endsWord(text, index)) found = { value, start, end: index }
    const code = codeAt(text, index)
    if (isBlank(code) || code === slash) {
      const after: number = afterBlanks(text, index)
      const isSlash = codeAt(text, after) === slash
      index = isSlash ? afterBlanks(text, after + 1) : after
      node = nextNode(forward, node, isSlash ? slash : blank)
    } else {
      node = nextNode(forward, node, code)
      index += 1
    }
  } while (node !== 0)
  return found
}

/** The first phrase that stands in a range of a text. */
export function phraseWithin<V>(phrases: Lexicon<V>, text: string, range: Range): Match<V> | undefined {
  for (let index = range.start; index < range.end; index += 1) {
    const wordStarts = isLetter(codeAt(text, index)) && !isLetter(codeAt(text, index - 1))
    const match = wordStarts ? phraseAt(phrases, text, index) : undefined
    if (match !== undefined && match.end <= range.end) return match
  }
  return undefined
}

/** The longest phrase that ends at this place of a text and begins with a word. */
export function phraseBefore<V>(phrases: Lexicon<V>, text: string, end: number): Match<V> | undefined {
  phrases.backward ??= grown(phrases, codesBackward)
  const { backward } = phrases
  let [node, index] = [rootNode, end]
  let found: Match<V> | undefined
  do {
    const value = backward.values[node]
    if (value !== undefined && !isLetter(codeAt(text, index - 1))) found = { value, start: index, end }
    const code = codeAt(text, index - 1)
    if (isBlank(code) || code === slash) {
      const before: number = beforeBlanks(text, index)
      const isSlash = codeAt(text, before - 1) === slash
      index = isSlash ? beforeBlanks(text, before - 1) : before
      node = nextNode(backward, node, isSlash ? slash : blank)
    } else {
      node = nextNode(backward, node, code)
      index -= 1
    }
  } while (node !== 0)
  return found
}

const [blank, slash] = [0x20, 0x2f]

function endsWord(text: string, index: number): boolean {
  const [last, next] = [codeAt(text, index - 1), codeAt(text, index)]
  return isLetter(last) ? !isLetter(next) : !isDigit(last) || !isDigit(next)
}
