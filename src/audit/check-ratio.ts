import type { Assumption } from './assumption.ts'
import { checkReadings } from './check-readings.ts'
import type { Check } from './finding.ts'
import { type FigureInput, plainGiven, plainStated } from './plain-given.ts'
import { ratioConstraint } from './ratio-constraint.ts'

/**
 * Rechecks a stated ratio: "36/37 vụ (đạt tỷ lệ 97,3%)". What is stated is in per cent unless it has a unit. The parts
 * are taken as exact unless `assuming` says that they are rounded as well.
 *
 * @vi kiểm tra tỷ lệ
 * @example
 * checkRatio({ part: '356', whole: '360', stated: '98.88' }).verdict
 * //=> 'holdsTruncated'
 */
export function checkRatio({
  part,
  whole,
  stated,
  assuming = 'exactParts',
}: {
  readonly part: FigureInput
  readonly whole: FigureInput
  readonly stated: FigureInput
  readonly assuming?: Assumption
}): Check {
  return checkReadings(
    ratioConstraint(plainGiven('part', part), plainGiven('whole', whole), plainStated(stated)),
    assuming,
  )
}
