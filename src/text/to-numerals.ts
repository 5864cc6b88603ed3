import { isDigit } from './characters.ts'
import type { NormalText } from './normal-text.ts'
import { notationOf } from './notation.ts'
import { type Numeral, numeralAt } from './numeral.ts'

/** The second stage: every run of digits with its dots and commas, well written or not. */
export function toNumerals({ text }: NormalText): readonly Numeral[] {
  const numerals: Numeral[] = []
  const notation = notationOf('vi-VN')
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue
    const numeral = numeralAt(text, index, notation)
    numerals.push(numeral)
    index = numeral.end
  }
  return numerals
}
