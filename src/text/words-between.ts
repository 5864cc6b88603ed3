import { isLetter } from './characters.ts'
import type { Range } from './range.ts'
import { fillers } from './relation-words.ts'

/** The words of a range of a text in lower case. */
export function wordsIn(lower: string, { start, end }: Range): readonly string[] {
  const words: string[] = []
  for (let index = start; index < end; index += 1) {
    const from = index
    while (index < end && isLetter(lower.charCodeAt(index))) index += 1
    if (index > from) words.push(lower.slice(from, index))
  }
  return words
}

/** Whether a range holds no word that could name a new subject. */
export function saysNothingNew(lower: string, range: Range): boolean {
  return wordsIn(lower, range).every((word) => fillers.has(word))
}
