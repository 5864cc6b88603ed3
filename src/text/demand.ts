import { codeAt, isLetter } from './characters.ts'
import { phraseAt } from './lexicon.ts'
import type { Range } from './range.ts'
import { type Demand, targetWords } from './target-words.ts'

/** What the words of a range ask for; "đạt" and its like take nothing back of a growth before them. */
export function demandOf(lower: string, { start, end }: Range): Demand | undefined {
  let [demand, index] = [undefined as Demand | undefined, start]
  while (index < end) {
    const wordStarts = isLetter(codeAt(lower, index)) && !isLetter(codeAt(lower, index - 1))
    const match = wordStarts ? phraseAt(targetWords, lower, index) : undefined
    if (match !== undefined) demand = match.value === 'reach' ? (demand ?? 'reach') : match.value
    index = match?.end ?? index + 1
  }
  return demand
}
