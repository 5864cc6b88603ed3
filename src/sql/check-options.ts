import { checkPrinting, type Printing } from '../decimal/index.ts'
import type { Policy } from '../evaluate/index.ts'
import { sqlCodes, usageError } from '../result/index.ts'
import type { Dialect } from './dialect.ts'

/** The decimal places of a column unless told otherwise, and the most that are computed exactly. */
export const mostScale = 6

/** Checks the number of decimal places of the columns. */
export function checkScale(scale: number): void {
  if (Number.isInteger(scale) && scale >= 0 && scale <= mostScale) return
  throw usageError(sqlCodes, 'sql.option', { path: ['scale'], expected: `0–${mostScale}`, received: scale })
}

/** Checks how a value is to be printed. */
function checkPrintingIn(printing: Printing, dialect: Dialect): void {
  checkPrinting(printing)
  const { places } = printing
  if (places <= dialect.mostPlaces) return
  throw usageError(sqlCodes, 'sql.places', { expected: `0–${dialect.mostPlaces}`, received: places })
}

/** Checks a word that becomes part of the query. */
export function checkWord<Word extends string>(option: string, word: Word, words: readonly Word[]): Word {
  if (words.includes(word)) return word
  throw usageError(sqlCodes, 'sql.option', { path: [option], expected: words.join(' | '), received: word })
}

/** Checks every word of a policy that a query depends on. */
export function checkPolicy(policy: Policy, dialect: Dialect): void {
  checkPrintingIn(policy.printing, dialect)
  checkWord('policy.compare', policy.compare, ['exact', 'printed'])
  checkWord('policy.completion', policy.completion, [
    'verdictOnly',
    'planOverActual',
    'mirrored',
    'plannedReduction',
    'naive',
  ])
  checkWord('policy.growthCompletion', policy.growthCompletion, ['pointDifference', 'ratioOfRates', 'ratioOfLevels'])
}
