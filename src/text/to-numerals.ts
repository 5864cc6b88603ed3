import { kinds, nextOfKind } from './character-kinds.ts'
import { isDigit } from './characters.ts'
import type { CleanText } from './normal-text.ts'
import { isOdd } from './normalise.ts'
import { notationOf } from './notation.ts'
import { type Numeral, numeralAt } from './numeral.ts'

const notation = notationOf('vi-VN')

/** The second stage: every run of digits with its dots and commas, well written or not. */
export function toNumerals({ text }: CleanText): readonly Numeral[] {
  const numerals: Numeral[] = []
  for (let index = nextOfKind(text, 0, kinds.digit); index < text.length; ) {
    const numeral = numeralAt(text, index, notation)
    numerals.push(numeral)
    index = nextOfKind(text, numeral.end, kinds.digit)
  }
  return numerals
}

/** Both stages in one walk, as long as the text is clean as it is given; none otherwise. */
export function numeralsAsGiven(text: string): readonly Numeral[] | undefined {
  const numerals: Numeral[] = []
  const either = kinds.odd | kinds.digit
  for (let index = nextOfKind(text, 0, either); index < text.length; ) {
    const numeral = isDigit(text.charCodeAt(index)) ? numeralAt(text, index, notation) : undefined
    if (numeral !== undefined) numerals.push(numeral)
    else if (isOdd(text, index)) return undefined
    index = nextOfKind(text, numeral?.end ?? index + 1, either)
  }
  return numerals
}
