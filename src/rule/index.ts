export { applyRule, type RuleInputs } from './apply-rule.ts'
export { type AverageGrowthFormula, averageGrowthRate, type Intervals } from './average-growth.ts'
export { absoluteChange, pointChange } from './changes.ts'
export { toCumulative, toIncrements } from './cumulative.ts'
export { checkDevelopment, type DevelopmentCheck, type DevelopmentRatios } from './development-check.ts'
export { toInputs } from './figure.ts'
export { type IndexPoint, indexSeries, type SeriesPoint } from './index-series.ts'
export {
  type Contribution,
  type ContributionFormula,
  completionRatio,
  contributionToGrowth,
  developmentRate,
  growthRate,
  type Movement,
  type PairFormula,
  planTask,
  share,
  type Way,
  type WayFormula,
  wayToTarget,
} from './ratios.ts'
export {
  type GrowthConvention,
  type Guard,
  growthConventions,
  type InverseConvention,
  inverseConventions,
  type LinearForm,
  type QuotientRule,
  type QuotientRuleName,
  type RootRule,
  type Rule,
  type RuleInput,
  type RuleName,
  type RuleResult,
  type Term,
} from './rule.ts'
export { rules } from './rules.ts'
export {
  type Contributions,
  contributions,
  type Part,
  type PartRatio,
  type PartsMoved,
  structure,
  structureChange,
} from './structure.ts'
