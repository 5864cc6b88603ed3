import type { Ratio } from '../../decimal/index.ts'
import { samePrices } from '../../indicator/index.ts'
import { indicatorById, type Plan } from '../../plan/index.ts'
import { type Determined, undetermined } from '../../result/index.ts'
import { growthRate } from '../../rule/index.ts'
import type { Id } from '../../source/index.ts'
import { isComparable } from '../../unit/index.ts'
import { type FigureAt, figureAt } from './figure-at.ts'
import { expectMovements } from './structure-of.ts'

/** A figure of an indicator. */
export type IndicatorAt = FigureAt & { readonly indicator: Id }

/**
 * The growth from one figure of the plan to another, which may be of another indicator. Undetermined when one of them is
 * not known (`noBase` for the base), when they measure different things (`unitsDiffer`), and when constant prices would be
 * compared with current ones (`priceBasesDiffer`). Throws a `UsageError` for an indicator that the plan does not hold.
 *
 * @vi tốc độ tăng của một chỉ tiêu
 * @example
 * growthOf(langSonCity2021, {
 *   current: { indicator: 'total-output', period: year(2021), from: 'targets' },
 *   base: { indicator: 'total-output', period: year(2020) },
 * })
 * //=> { outcome: 'determined', value: { numerator: '957.8', denominator: '9578' } }
 */
export function growthOf(
  plan: Plan,
  movements: { readonly current: IndicatorAt; readonly base: IndicatorAt },
): Determined<Ratio> {
  expectMovements(movements)
  const { current, base } = movements
  const [of, from] = [indicatorById(plan, current.indicator), indicatorById(plan, base.indicator)]
  if (!isComparable(of.unit, from.unit, plan)) return undetermined('unitsDiffer')
  if (!samePrices(of, from)) return undetermined('priceBasesDiffer')
  const [now, then] = [figureAt(plan, of.id, current), figureAt(plan, from.id, base)]
  if (now.outcome === 'undetermined') return now
  if (then.outcome === 'undetermined') return then.reason === 'noObservation' ? undetermined('noBase') : then
  return growthRate<string>(now.value, then.value, plan)
}
