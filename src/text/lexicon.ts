import { afterBlanks, beforeBlanks, codeAt, isBlank, isDigit, isLetter } from './characters.ts'
import type { Range } from './range.ts'

/** A phrase of a lexicon where it stands in a text. */
export type Match<V> = { readonly value: V; readonly start: number; readonly end: number }

/** A node of the tree of phrases: the characters that go on from here, each with its node. */
type Node<V> = { readonly next: Map<number, Node<V>>; value: V | undefined }

/** Phrases in lower case with what each means, found by walking the characters once, forward or backward. */
export type Lexicon<V> = { readonly forward: Node<V>; readonly backward: Node<V> }

/** A lexicon of phrases. Where a phrase is given twice, the first meaning stays. */
export function lexicon<V>(entries: Iterable<readonly [phrase: string, value: V]>): Lexicon<V> {
  const made: Lexicon<V> = { forward: emptyNode(), backward: emptyNode() }
  for (const [phrase, value] of entries) {
    const letters = [...phrase.normalize('NFC').toLowerCase()]
    plant(made.forward, letters, value)
    plant(made.backward, letters.reverse(), value)
  }
  return made
}

function emptyNode<V>(): Node<V> {
  return { next: new Map(), value: undefined }
}

function plant<V>(root: Node<V>, letters: readonly string[], value: V): void {
  let node = root
  for (const letter of letters) {
    const code = letter.charCodeAt(0)
    const next = node.next.get(code) ?? emptyNode<V>()
    node.next.set(code, next)
    node = next
  }
  node.value ??= value
}

/**
 * The longest phrase that starts at this place of a text in lower case and ends with a word. Blanks count as one, and those
 * around a slash not at all.
 */
export function phraseAt<V>({ forward }: Lexicon<V>, text: string, start: number): Match<V> | undefined {
  let node: Node<V> | undefined = forward
  let index = start
  let found: Match<V> | undefined
  while (node !== undefined) {
    if (node.value !== undefined && endsWord(text, index)) found = { value: node.value, start, end: index }
    const code = codeAt(text, index)
    if (isBlank(code) || code === slash) {
      const after: number = afterBlanks(text, index)
      const isSlash = codeAt(text, after) === slash
      index = isSlash ? afterBlanks(text, after + 1) : after
      node = node.next.get(isSlash ? slash : blank)
    } else {
      node = node.next.get(code)
      index += 1
    }
  }
  return found
}

/** The first phrase that stands in a range of a text in lower case. */
export function phraseWithin<V>(phrases: Lexicon<V>, text: string, range: Range): Match<V> | undefined {
  for (let index = range.start; index < range.end; index += 1) {
    const wordStarts = isLetter(codeAt(text, index)) && !isLetter(codeAt(text, index - 1))
    const match = wordStarts ? phraseAt(phrases, text, index) : undefined
    if (match !== undefined && match.end <= range.end) return match
  }
  return undefined
}

/** The longest phrase that ends at this place of a text in lower case and begins with a word. */
export function phraseBefore<V>({ backward }: Lexicon<V>, text: string, end: number): Match<V> | undefined {
  let node: Node<V> | undefined = backward
  let index = end
  let found: Match<V> | undefined
  while (node !== undefined) {
    if (node.value !== undefined && !isLetter(codeAt(text, index - 1))) found = { value: node.value, start: index, end }
    const code = codeAt(text, index - 1)
    if (isBlank(code) || code === slash) {
      const before: number = beforeBlanks(text, index)
      const isSlash = codeAt(text, before - 1) === slash
      index = isSlash ? beforeBlanks(text, before - 1) : before
      node = node.next.get(isSlash ? slash : blank)
    } else {
      node = node.next.get(code)
      index -= 1
    }
  }
  return found
}

const [blank, slash] = [0x20, 0x2f]

function endsWord(text: string, index: number): boolean {
  const [last, next] = [codeAt(text, index - 1), codeAt(text, index)]
  return isLetter(last) ? !isLetter(next) : !isDigit(last) || !isDigit(next)
}
