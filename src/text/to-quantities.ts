import type { Figure } from './figure.ts'
import { figureAt, measureFollows } from './figure-at.ts'
import { namesAt } from './names-and-dates.ts'
import type { CleanText } from './normal-text.ts'
import type { Numeral } from './numeral.ts'
import type { Reader } from './read-figure.ts'
import { numberIn } from './scan-number.ts'
import type { UnitWords } from './unit-words.ts'

/**
 * The third stage: numerals with their units become quantities, each at once what it is wanted as; names, dates and document
 * numbers fall away.
 */
export function toQuantities<T>(
  normal: CleanText,
  numerals: readonly Numeral[],
  words: UnitWords,
  as: (figure: Figure) => T,
): readonly T[] {
  const reader: Reader = { normal, words, numberAt: (start) => numberIn(normal, start) }
  const measured = (numeral: Numeral) => measureFollows(reader, numeral)
  const quantities: T[] = []
  let [at, end] = [0, 0]
  for (let numeral = numerals[at]; numeral !== undefined; numeral = numerals[at]) {
    const names = numeral.start < end ? 1 : namesAt(normal.text, numerals, at, measured)
    at += Math.max(names, 1)
    const figure = names > 0 ? undefined : figureAt(reader, numeral)
    if (figure === undefined) continue
    quantities.push(as(figure))
    end = figure.end
  }
  return quantities
}
