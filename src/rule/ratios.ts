import type { DecimalInput, Ratio } from '../decimal/index.ts'
import { anObject, type Determined, expectShape, fields, type Shape } from '../result/index.ts'
import type { Comparable, Quantity, WithUnits } from '../unit/index.ts'
import { applyRule } from './apply-rule.ts'
import { type Figure, toInputs } from './figure.ts'
import {
  completionRatioRule,
  contributionToGrowthRule,
  developmentRateRule,
  growthRateRule,
  planTaskRule,
  shareRule,
  wayToTargetRule,
} from './rows.ts'

/**
 * A formula of two figures, the measured one first and the reference second: two quantities of one dimension, or two
 * bare decimals.
 */
export type PairFormula = {
  <U extends string>(
    measured: Quantity<U>,
    reference: Quantity<NoInfer<Comparable<U>>>,
    options?: WithUnits,
  ): Determined<Ratio>
  (measured: DecimalInput, reference: DecimalInput): Determined<Ratio>
}

/**
 * What share of its plan an actual value is: y1 / yk. Undetermined (`zeroTarget`, `negativeTarget`) unless the plan is
 * above zero.
 *
 * @vi tỷ lệ hoàn thành kế hoạch
 * @example
 * completionRatio(quantity('46', 'hectare'), quantity('50', 'hectare'))
 * //=> { outcome: 'determined', value: { numerator: '46', denominator: '50' } }
 */
export const completionRatio: PairFormula = (actual: Figure, planned: Figure, options?: WithUnits) =>
  applyRule(completionRatioRule, toInputs({ actual, planned }, options))

/**
 * What a plan asks beyond the base: yk / y0. Undetermined (`zeroBase`, `negativeBase`) unless the base is above zero.
 *
 * @vi nhiệm vụ kế hoạch
 * @example
 * planTask('10535.8', '9578')
 * //=> { outcome: 'determined', value: { numerator: '10535.8', denominator: '9578' } }
 */
export const planTask: PairFormula = (planned: Figure, base: Figure, options?: WithUnits) =>
  applyRule(planTaskRule, toInputs({ planned, base }, options))

/**
 * The level now over the level then: y1 / y0. Undetermined (`zeroBase`, `negativeBase`) unless the base is above zero.
 *
 * @vi tốc độ phát triển
 * @example
 * developmentRate('260', '200')
 * //=> { outcome: 'determined', value: { numerator: '260', denominator: '200' } }
 */
export const developmentRate: PairFormula = (current: Figure, base: Figure, options?: WithUnits) =>
  applyRule(developmentRateRule, toInputs({ current, base }, options))

/**
 * The growth over the base: (y1 − y0) / y0. Undetermined (`zeroBase`, `negativeBase`) unless the base is above zero.
 *
 * @vi tốc độ tăng
 * @example
 * growthRate('10535.8', '9578')
 * //=> { outcome: 'determined', value: { numerator: '957.8', denominator: '9578' } }
 */
export const growthRate: PairFormula = (current: Figure, base: Figure, options?: WithUnits) =>
  applyRule(growthRateRule, toInputs({ current, base }, options))

/**
 * The share of a part in its whole. Undetermined (`zeroWhole`, `negativeWhole`) unless the whole is above zero.
 *
 * @vi tỷ trọng, cơ cấu
 * @example
 * share(quantity('5513.2', 'billionVnd'), quantity('10535.8', 'billionVnd'))
 * //=> { outcome: 'determined', value: { numerator: '5513.2', denominator: '10535.8' } }
 */
export const share: PairFormula = (part: Figure, whole: Figure, options?: WithUnits) =>
  applyRule(shareRule, toInputs({ part, whole }, options))

/** Base and target of a way. */
export type Way<F> = { readonly base: F; readonly target: F }

/** The formula of the way to a target. */
export type WayFormula = {
  <U extends string>(
    current: Quantity<U>,
    way: Way<Quantity<NoInfer<Comparable<U>>>>,
    options?: WithUnits,
  ): Determined<Ratio>
  (current: DecimalInput, way: Way<DecimalInput>): Determined<Ratio>
}

/**
 * How much of the way from the base to the target is done: (y1 − y0) / (yk − y0), for rising and falling targets
 * alike. Undetermined (`targetEqualsBase`) when there is no way to go.
 *
 * @vi mức thực hiện chặng đường tới mục tiêu
 * @example
 * wayToTarget('260', { base: '200', target: '250' })
 * //=> { outcome: 'determined', value: { numerator: '60', denominator: '50' } }
 */
export const wayToTarget: WayFormula = (current: Figure, way: Way<Figure>, options?: WithUnits) => {
  expectShape(anObject, way, 'way')
  return applyRule(wayToTargetRule, toInputs({ current, base: way.base, target: way.target }, options))
}

/** A figure then and now. */
export type Movement<F> = { readonly base: F; readonly current: F }

/** A part and its whole, then and now. */
export type Contribution<F> = { readonly part: Movement<F>; readonly whole: Movement<F> }

/** The formula of the contribution to growth. */
export type ContributionFormula = {
  <U extends string>(of: Contribution<Quantity<U>>, options?: WithUnits): Determined<Ratio>
  (of: Contribution<DecimalInput>): Determined<Ratio>
}

/**
 * What a part contributes to the growth of its whole, as a share of the whole's base; in points it is a hundred times
 * that, and the parts' contributions add up to the growth of the whole. Undetermined (`zeroBase`, `negativeBase`)
 * unless the whole's base is above zero.
 *
 * @vi đóng góp vào tăng trưởng, điểm phần trăm
 * @example
 * contributionToGrowth({ part: { base: '20', current: '22' }, whole: { base: '100', current: '106.5' } })
 * //=> { outcome: 'determined', value: { numerator: '2', denominator: '100' } }
 */
export const contributionToGrowth: ContributionFormula = (of: Contribution<Figure>, options?: WithUnits) => {
  expectShape(contributionShape, of, 'of')
  const { part, whole } = of
  const figures = { partCurrent: part.current, partBase: part.base, wholeBase: whole.base }
  return applyRule(contributionToGrowthRule, toInputs(figures, options))
}

const contributionShape: Shape = /* @__PURE__ */ (() =>
  fields<Contribution<Figure>>({ part: anObject, whole: anObject }))()
