import type { Figure } from './figure.ts'
import { figureAt, measureFollows } from './figure-at.ts'
import { namesAt } from './names-and-dates.ts'
import type { CleanText } from './normal-text.ts'
import type { Numeral } from './numeral.ts'
import type { Reader } from './read-figure.ts'
import { numberIn } from './scan-number.ts'
import type { UnitWords } from './unit-words.ts'

/** The third stage: numerals with their units become quantities; names, dates and document numbers fall away. */
export function toQuantities(normal: CleanText, numerals: readonly Numeral[], words: UnitWords): readonly Figure[] {
  const reader: Reader = { normal, words, numberAt: (start) => numberIn(normal, start) }
  const figures: Figure[] = []
  let [at, end] = [0, 0]
  for (let numeral = numerals[at]; numeral !== undefined; numeral = numerals[at]) {
    const current = numeral
    const names = numeral.start < end ? 1 : namesAt({ normal, numerals, at }, () => measureFollows(reader, current))
    at += Math.max(names, 1)
    const figure = names > 0 ? undefined : figureAt(reader, numeral)
    if (figure === undefined) continue
    figures.push(figure)
    end = figure.end
  }
  return figures
}
