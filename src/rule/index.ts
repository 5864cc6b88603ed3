export { applyRule, type RuleInputs } from './apply-rule.ts'
export { type AverageGrowthFormula, averageGrowthRate, type Intervals } from './average-growth.ts'
export { absoluteChange, pointChange } from './changes.ts'
export { type Figure, toInputs } from './figure.ts'
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
export type {
  GrowthConvention,
  Guard,
  InverseConvention,
  LinearForm,
  QuotientRule,
  QuotientRuleName,
  RootRule,
  Rule,
  RuleInput,
  RuleName,
  RuleResult,
  Term,
} from './rule.ts'
export { rules } from './rules.ts'
