import type { Path } from '../../result/index.ts'
import { type Check, noteMalformed } from './check.ts'

/** A field holds one of the words that a plan has for it. */
export function checkWord(check: Check, word: unknown, words: readonly string[], path: Path, field: string): void {
  if (!words.some((each) => each === word)) noteMalformed(check, [...path, field], words.join(' | '), word)
}

/** A field that may be left out holds one of the words that a plan has for it. */
export function checkOptionalWord(
  check: Check,
  word: unknown,
  words: readonly string[],
  path: Path,
  field: string,
): void {
  if (word !== undefined) checkWord(check, word, words, path, field)
}
