import { codeAt, isLetter } from './characters.ts'
import { phraseAt } from './lexicon.ts'
import type { Range } from './range.ts'
import { type Demand, targetWords, type Word } from './target-words.ts'

/** What the words of a range ask for; "đạt" and its like take nothing back of a growth before them. */
export function demandOf(lower: string, { start, end }: Range): Demand | undefined {
  let [demand, index] = [undefined as Demand | undefined, start]
  while (index < end) {
    const wordStarts = isLetter(codeAt(lower, index)) && !isLetter(codeAt(lower, index - 1))
    const match = wordStarts ? phraseAt(targetWords, lower, index) : undefined
    if (match !== undefined) demand = demandAfter(demand, match.value)
    index = match?.end ?? index + 1
  }
  return demand
}

function demandAfter(demand: Demand | undefined, word: Word): Demand | undefined {
  if (word === 'reach') return demand ?? 'reach'
  if (word === 'mean') return demand === 'growth' ? 'average' : demand
  return word === 'none' ? demand : word
}
