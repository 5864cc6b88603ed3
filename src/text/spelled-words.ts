import type { Qualifier } from '../observation/index.ts'
import { type Lexicon, lexicon } from './lexicon.ts'
import type { Relation } from './relation-words.ts'

/** What words say without a digit: a relation, and the figure that it governs, if the words say one. */
export type Spelled = {
  readonly kind: Relation
  readonly amount?: string
  readonly unit?: 'percent' | 'times'
  readonly qualifier?: Qualifier
}

const half = { amount: '50', unit: 'percent', qualifier: 'about' } as const
const multiples = [
  ['rưỡi', '1.5'],
  ['đôi', '2'],
  ['hai lần', '2'],
  ['ba lần', '3'],
  ['bốn lần', '4'],
  ['năm lần', '5'],
] as const
const same = { kind: 'equal', amount: '100', unit: 'percent' } as const

/** Shares, multiples and cuts that are said without a digit. */
export const said: Lexicon<Spelled> = lexicon<Spelled>([
  ...['gấp', 'tăng gấp', 'gấp hơn', 'gấp gần'].flatMap((multiple) =>
    multiples.map(([words, amount]) => {
      return [`${multiple} ${words}`, { kind: 'multiple', amount, unit: 'times', ...nearness(multiple) }] as const
    }),
  ),
  ...['một nửa', 'phân nửa', '1/2'].flatMap((words) => [
    [`giảm ${words}`, { kind: 'fall', ...half }] as const,
    [`bằng ${words}`, { kind: 'equal', ...half }] as const,
    [`còn ${words}`, { kind: 'equal', ...half }] as const,
  ]),
])

function nearness(multiple: string): { readonly qualifier?: Qualifier } {
  if (multiple.endsWith('hơn')) return { qualifier: 'over' }
  return multiple.endsWith('gần') ? { qualifier: 'under' } : {}
}

/** Words that compare with a period of the past, if it is named right after them: "bằng cùng kỳ", "hơn năm trước 10%". */
export const comparing: Lexicon<Spelled> = lexicon<Spelled>([
  ...['bằng', 'bằng với', 'ngang', 'ngang bằng', 'tương đương', 'tương đương với', 'giữ nguyên', 'giữ ổn định'].map(
    (words) => [words, same] as const,
  ),
  ...['không đổi', 'không thay đổi', 'không tăng, không giảm'].map((words) => [words, same] as const),
  ...['xấp xỉ', 'xấp xỉ bằng', 'gần bằng'].map((words) => [words, { ...same, qualifier: 'about' } as const] as const),
  ['hơn', { kind: 'rise' }],
  ['kém', { kind: 'fall' }],
])
