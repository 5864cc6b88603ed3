import { afterBlanks, beforeBlanks } from './characters.ts'
import { type FoundClaim, pieceOf } from './found-claim.ts'
import { reachable } from './level.ts'
import { lexiconOf, phraseAt, phraseBefore } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Range } from './range.ts'
import { printedSide } from './side.ts'
import type { Reading } from './to-reading.ts'
import type { Unknowns } from './unknowns.ts'

const rateWords = lexiconOf('tỷ lệ | tỉ lệ')

/**
 * "kiểm tra 360 công trình, tỷ lệ công trình có giấy phép đạt 98,88%": the whole is the count before, in whose noun the rate
 * is named, and the part is not printed.
 */
export function rateClaim(
  reading: Reading,
  at: number,
  name: { sentence: number; unknowns: Unknowns },
): FoundClaim | undefined {
  const { normal, mentions, levels } = reading
  const rate = mentions[at]
  if (rate === undefined || rate.figure.quantity.unit !== 'percent' || rate.figure.high !== undefined) return undefined
  const whole = reachable(levels, rate, at).at(-1)?.mention.figure
  if (whole === undefined || isOnItsWay(rate)) return undefined
  const part = namedAs(reading, rate.opening, whole.unit)
  if (part === undefined) return undefined
  const row = { unit: whole.quantity.unit, description: { vi: normal.text.slice(part.start, part.end) } }
  const unknown = name.unknowns(`${name.sentence} rate ${at}`, row)
  return {
    statement: {
      kind: 'ratio',
      part: { unknown: unknown.id },
      whole: { quantity: whole.quantity },
      stated: rate.figure.quantity,
    },
    pieces: [
      { role: 'part', at: part },
      ...pieceOf('whole', printedSide(whole)),
      ...pieceOf('stated', printedSide(rate.figure)),
    ],
    unknown,
  }
}

/** "còn 986 hộ, tỷ lệ hộ nghèo từ 6,1% còn 4,8%": a rate on its way is of something else. */
function isOnItsWay({ lead }: Mention): boolean {
  return lead?.kind === 'from' || lead?.kind === 'level'
}

const copulas = lexiconOf('là')

/** What a rate is named after, if it is the noun that was counted. */
function namedAs({ normal: { lower } }: Reading, opening: Range, noun: Range): Range | undefined {
  const rate = phraseAt(rateWords, lower, afterBlanks(lower, opening.start))
  const start = rate && afterBlanks(lower, rate.end)
  const words = lower.slice(noun.start, noun.end)
  if (start === undefined || words === '' || !lower.startsWith(words, start)) return undefined
  const end = beforeBlanks(lower, opening.end)
  const copula = phraseBefore(copulas, lower, end)
  return { start, end: copula === undefined ? end : beforeBlanks(lower, copula.start) }
}
