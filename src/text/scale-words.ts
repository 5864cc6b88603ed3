import { type DecimalString, decimal } from '../decimal/index.ts'
import { afterBlanks } from './characters.ts'
import { type Lexicon, lexicon, phraseAt } from './lexicon.ts'
import type { CleanText } from './normal-text.ts'

/**
 * The words that multiply a unit, as powers of ten. "tỷ lệ" and its like begin with such a word and are none: they stand
 * here with no power.
 *
 * @vi nghìn, vạn, triệu, tỷ
 */
const scaleWords: Lexicon<number | 'none'> = lexicon<number | 'none'>([
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ...['lệ', 'trọng', 'suất', 'giá', 'số'].flatMap((rest) => [
    [`tỷ ${rest}`, 'none'] as const,
    [`tỉ ${rest}`, 'none'] as const,
  ]),
  ['vạn dân', 'none'],
])

/** More than a million million millions nobody writes. */
const largestPower = 18

/** Scale words, multiplied, and where they end. */
type Scale = { readonly power: number; readonly end: number }

/** The scale words from here on; none where a smaller one follows a larger ("tỷ triệu"), which nobody can mean. */
export function scaleAt({ text }: CleanText, start: number): Scale | undefined {
  let scale: Scale | undefined
  for (let last = 0; ; ) {
    const word = phraseAt(scaleWords, text, scale === undefined ? start : afterBlanks(text, scale.end))
    const power = scale?.power ?? 0
    if (word === undefined || word.value === 'none' || power + word.value > largestPower) return scale
    if (word.value < last) return undefined
    last = word.value
    scale = { power: power + word.value, end: word.end }
  }
}

const powers: readonly DecimalString[] = Array.from({ length: largestPower + 10 }, (_, power) =>
  decimal(`1${'0'.repeat(power)}`),
)

/** Ten to a power that scale words make. */
export function powerOfTen(power: number): DecimalString {
  return powers[power] ?? decimal(`1${'0'.repeat(power)}`)
}
