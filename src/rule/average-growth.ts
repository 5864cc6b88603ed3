import { checkDegree, type DecimalInput, type Root, signOf } from '../decimal/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import type { Comparable, Quantity, WithUnits } from '../unit/index.ts'
import { applyRule } from './apply-rule.ts'
import { type Figure, toInputs } from './figure.ts'
import { developmentRateRule } from './rows.ts'

/** How many intervals lie between the first and the last figure: one less than the number of years stated. */
export type Intervals = { readonly intervals: number }

/** The formula of an average growth. */
export type AverageGrowthFormula = {
  <U extends string>(
    last: Quantity<U>,
    first: Quantity<NoInfer<Comparable<U>>>,
    options: Intervals & WithUnits,
  ): Determined<Root>
  (last: DecimalInput, first: DecimalInput, options: Intervals): Determined<Root>
}

/**
 * The average yearly development, the n-th root of last over first, kept unevaluated; the average growth is that less
 * one, printed by `percentGrowthOf`. Geometric: +25 % and −25 % give −3,18 % and not 0. Undetermined (`zeroBase`,
 * `negativeBase`, `negativeRadicand`) for figures that have no such mean.
 *
 * @vi tốc độ tăng bình quân
 * @example
 * averageGrowthRate('121', '100', { intervals: 2 })
 * //=> { outcome: 'determined', value: { radicand: { numerator: '121', denominator: '100' }, degree: 2 } }
 */
export const averageGrowthRate: AverageGrowthFormula = (
  last: Figure,
  first: Figure,
  options: Intervals & WithUnits,
): Determined<Root> => {
  checkDegree(options?.intervals)
  const development = applyRule(developmentRateRule, toInputs({ current: last, base: first }, options))
  if (development.outcome === 'undetermined') return development
  if (signOf(development.value.numerator) < 0) return undetermined('negativeRadicand')
  return determined({ radicand: development.value, degree: options.intervals })
}
