import type { Period } from '../period/index.ts'
import { bracketAtEnd } from './bracket-at-end.ts'
import { parsePeriodText } from './parse-period-text.ts'

/** The period that a header names. */
export type PeriodOf = (head: string) => Period | undefined

/** More words than these no header has that names a period. */
const mostWords = 8

/** More different headers than these no table has. */
const mostHeads = 500

/**
 * Reads the periods of headers, each once: "Mục tiêu năm 2021 (ha)", "Năm 2021 Kế hoạch". The longest run of words that is one
 * counts, the earliest of several.
 */
export function periodsOfHeads(year: number | undefined): PeriodOf {
  const known = new Map<string, Period | undefined>()
  return (head) => {
    if (!known.has(head) && known.size < mostHeads) known.set(head, periodIn(bracketAtEnd(head)?.before ?? head, year))
    return known.get(head)
  }
}

function periodIn(head: string, year: number | undefined): Period | undefined {
  const words = head.split(' ').slice(-mostWords)
  for (let length = words.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const text = words.slice(from, from + length).join(' ')
      const period = parsePeriodText(text, year === undefined ? {} : { year })
      if (period.ok) return period.value
    }
  }
  return undefined
}
