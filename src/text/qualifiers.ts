import type { Qualifier } from '../observation/index.ts'
import { afterBlanks, beforeBlanks } from './characters.ts'
import { type Lexicon, lexicon, lexiconOf, type Match, phraseAt, phraseBefore } from './lexicon.ts'
import type { Range } from './range.ts'
import { spellingVariants } from './spelling-variants.ts'

/** Words before a figure that say what its true value is; 'none' marks words that stand there and do not. */
const before: Readonly<Record<Qualifier | 'none', readonly string[]>> = {
  over: ['trên', 'hơn', '>'],
  under: ['gần', 'dưới', 'chưa đến', 'chưa tới', '<'],
  about: ['khoảng', 'vào khoảng', 'xấp xỉ', 'chừng', 'ước', 'ước khoảng', 'ước tính', 'ước tính khoảng'],
  atLeast: ['ít nhất', 'tối thiểu', 'không dưới', 'không thấp hơn', 'không ít hơn', '≥', '>='],
  atMost: ['tối đa', 'không quá', 'không vượt quá', 'không cao hơn', 'nhiều nhất', '≤', '<='],
  none: ['từ', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn', 'nhỏ hơn'],
}

/** The words before a figure that qualify it. */
export const qualifiersBefore: Lexicon<Qualifier | 'none'> = lexicon(
  (Object.keys(before) as (keyof typeof before)[]).flatMap((qualifier) =>
    before[qualifier].flatMap((phrase) => spellingVariants(phrase).map((spelling) => [spelling, qualifier] as const)),
  ),
)

/** The words after a figure that qualify it. */
export const qualifiersAfter: Lexicon<Qualifier> = lexicon<Qualifier>([
  ['trở lên', 'atLeast'],
  ['trở xuống', 'atMost'],
])

/** "100% chỉ tiêu trở lên" */
const planWords = lexiconOf('chỉ tiêu | kế hoạch | dự toán')

/** The qualifier around a range of a text, and where it stands. */
export function qualifierAround(text: string, { start, end }: Range): Match<Qualifier> | undefined {
  const next = afterBlanks(text, end)
  const plan = phraseAt(planWords, text, next)
  const after = phraseAt(qualifiersAfter, text, plan === undefined ? next : afterBlanks(text, plan.end))
  if (after !== undefined) return after
  const found = phraseBefore(qualifiersBefore, text, beforeBlanks(text, start))
  return found === undefined || found.value === 'none' ? undefined : { ...found, value: found.value }
}

/** The qualifier as a field, where there is one. */
export function qualified(qualifier: Qualifier | 'none' | undefined): { readonly qualifier?: Qualifier } {
  return qualifier === undefined || qualifier === 'none' ? {} : { qualifier }
}
