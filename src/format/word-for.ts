import { formatCodes, inLocale, type Locale, type LocalizedText, usageError } from '../result/index.ts'

/** What a word of the data is called. */
export function wordFor<W extends string>(
  word: W,
  words: { readonly [Each in W]: LocalizedText },
  locale: Locale,
): string {
  checkWord(word, Object.keys(words))
  return inLocale(words[word], locale)
}

/** Refuses a word of unchecked data that has no name. */
function checkWord(word: string, words: readonly string[]): void {
  if (!words.includes(word))
    throw usageError(formatCodes, 'format.unknownWord', { expected: words.join(' | '), received: word })
}
