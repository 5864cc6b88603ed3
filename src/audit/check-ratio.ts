import { type Assumption, assumptions, type Check } from '../finding/index.ts'
import { anything, expectShape, fields, oneOf, optional, type Shape } from '../result/index.ts'
import { checkReadings } from './check-readings.ts'
import { type FigureInput, plainGiven, plainStated } from './plain-given.ts'
import { ratioConstraint } from './ratio-constraint.ts'

type StatedRatio = Parameters<typeof checkRatio>[0]

const statedShape: Shape = /* @__PURE__ */ (() =>
  fields<StatedRatio>({ part: anything, whole: anything, stated: anything, assuming: optional(oneOf(assumptions)) }))()

/**
 * Rechecks a stated ratio: "36/37 vụ (đạt tỷ lệ 97,3%)". What is stated is in per cent unless it has a unit. The parts
 * are taken as exact unless `assuming` says that they are rounded as well.
 *
 * @vi kiểm tra tỷ lệ
 * @example
 * checkRatio({ part: '356', whole: '360', stated: '98.88' }).verdict
 * //=> 'holdsTruncated'
 */
export function checkRatio(given: {
  readonly part: FigureInput
  readonly whole: FigureInput
  readonly stated: FigureInput
  readonly assuming?: Assumption
}): Check {
  expectShape(statedShape, given, 'given')
  const { part, whole, stated, assuming = 'exactParts' } = given
  return checkReadings(
    ratioConstraint(plainGiven('part', part), plainGiven('whole', whole), plainStated(stated)),
    assuming,
  )
}
