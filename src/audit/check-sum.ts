import { type Assumption, assumptions, type Check } from '../finding/index.ts'
import { coverages } from '../indicator/index.ts'
import { anything, expectShape, fields, listOf, oneOf, optional, type Shape } from '../result/index.ts'
import { checkReadings } from './check-readings.ts'
import { type FigureInput, plainGiven } from './plain-given.ts'
import { sumConstraint } from './sum-constraint.ts'

type StatedSum = Parameters<typeof checkSum>[0]

const statedShape: Shape = /* @__PURE__ */ (() =>
  fields<StatedSum>({
    parts: listOf(anything),
    total: anything,
    coverage: optional(oneOf(coverages)),
    assuming: optional(oneOf(assumptions)),
  }))()

/**
 * Rechecks a total: its parts make it up ('complete'), or belong to it ('ofWhich') and cannot exceed it. Rounded parts
 * need only make up the total within their own rounding.
 *
 * @vi kiểm tra tổng
 * @example
 * checkSum({ parts: ['1173.7', '3696.0'], total: '4869.7' }).verdict
 * //=> 'holds'
 */
export function checkSum(given: {
  readonly parts: readonly FigureInput[]
  readonly total: FigureInput
  readonly coverage?: 'complete' | 'ofWhich'
  readonly assuming?: Assumption
}): Check {
  expectShape(statedShape, given, 'given')
  const { parts, total, coverage = 'complete', assuming } = given
  const givens = parts.map((part) => plainGiven('part', part))
  return checkReadings(sumConstraint(givens, plainGiven('total', total), coverage), assuming)
}
