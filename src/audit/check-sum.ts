import type { Assumption } from './assumption.ts'
import { checkReadings } from './check-readings.ts'
import type { Check } from './finding.ts'
import { type FigureInput, plainGiven } from './plain-given.ts'
import { sumConstraint } from './sum-constraint.ts'

/**
 * Rechecks a total: its parts make it up ('complete'), or belong to it ('ofWhich') and cannot exceed it. Rounded parts
 * need only make up the total within their own rounding.
 *
 * @vi kiểm tra tổng
 * @example
 * checkSum({ parts: ['1173.7', '3696.0'], total: '4869.7' }).verdict
 * //=> 'holds'
 */
export function checkSum({
  parts,
  total,
  coverage = 'complete',
  assuming,
}: {
  readonly parts: readonly FigureInput[]
  readonly total: FigureInput
  readonly coverage?: 'complete' | 'ofWhich'
  readonly assuming?: Assumption
}): Check {
  const givens = parts.map((part) => plainGiven('part', part))
  return checkReadings(sumConstraint(givens, plainGiven('total', total), coverage), assuming)
}
