import type { Column } from './step.ts'

/** The columns that every query adds. */
export const resultNames = ['numerator', 'denominator', 'printed', 'outcome', 'reason'] as const

/** The fraction, where it could be printed, and its printed value. */
export const shownFraction: readonly Column[] = [
  ['numerator', 'CASE WHEN printed IS NOT NULL THEN numerator END'],
  ['denominator', 'CASE WHEN printed IS NOT NULL THEN denominator END'],
  ['printed', 'printed'],
]
