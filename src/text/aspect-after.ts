import { afterBlanks, codeAt, isLetter } from './characters.ts'
import type { Figure } from './figure.ts'
import { lexiconOf, phraseAt } from './lexicon.ts'
import type { NormalText } from './normal-text.ts'
import type { Range } from './range.ts'

const about = lexiconOf('về | về số')
const ends = new Set(['và', 'so', 'với', 'tăng', 'giảm', 'gấp', 'bằng', 'nhưng', 'là', 'trong'])
const longest = 3

/** The words that say in which respect, after a figure: the "lượng" of "tăng 12% về lượng và 8% về giá trị". */
export function aspectAfter({ lower }: NormalText, { end }: Pick<Figure, 'end'>): Range | undefined {
  const match = phraseAt(about, lower, afterBlanks(lower, end))
  if (match === undefined) return undefined
  const start = afterBlanks(lower, match.end)
  let last = start
  for (let words = 0; words < longest; words += 1) {
    const from = words === 0 ? start : last + 1
    let to = from
    while (isLetter(codeAt(lower, to))) to += 1
    if (to === from || ends.has(lower.slice(from, to))) break
    last = to
  }
  return last > start ? { start, end: last } : undefined
}
