import {
  absoluteChangeRule,
  averageGrowthRateRule,
  completionRatioRule,
  contributionToGrowthRule,
  developmentRateRule,
  growthRateRule,
  mirroredRule,
  naiveRule,
  plannedReductionRule,
  planOverActualRule,
  planTaskRule,
  pointChangeRule,
  pointDifferenceRule,
  ratioOfLevelsRule,
  ratioOfRatesRule,
  shareRule,
  wayToTargetRule,
} from './rows.ts'
import type { QuotientRule, QuotientRuleName, RootRule } from './rule.ts'

/**
 * Every formula of the trade as a row of data.
 *
 * @vi bảng công thức
 * @example
 * rules.planTask.formula
 * //=> 'yk / y0'
 */
export const rules: { readonly [Name in QuotientRuleName]: QuotientRule } & { readonly averageGrowthRate: RootRule } = {
  completionRatio: completionRatioRule,
  planTask: planTaskRule,
  developmentRate: developmentRateRule,
  growthRate: growthRateRule,
  absoluteChange: absoluteChangeRule,
  pointChange: pointChangeRule,
  share: shareRule,
  wayToTarget: wayToTargetRule,
  contributionToGrowth: contributionToGrowthRule,
  planOverActual: planOverActualRule,
  mirrored: mirroredRule,
  plannedReduction: plannedReductionRule,
  naive: naiveRule,
  pointDifference: pointDifferenceRule,
  ratioOfRates: ratioOfRatesRule,
  ratioOfLevels: ratioOfLevelsRule,
  averageGrowthRate: averageGrowthRateRule,
}
