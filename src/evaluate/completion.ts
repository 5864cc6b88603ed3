import { percentOf, type Ratio } from '../decimal/index.ts'
import { type Determined, undetermined } from '../result/index.ts'
import { applyRule, type GrowthConvention, type RuleInputs, rules } from '../rule/index.ts'
import type { Goal } from '../target/index.ts'
import { inBaseUnits, type Quantity, type WithUnits } from '../unit/index.ts'
import type { Completion, ConventionName } from './evaluation.ts'
import type { Policy } from './policy.ts'
import { plannedOf, type ReadBound } from './read-bound.ts'
import { inUnit, type Value } from './value.ts'

/** What a completion is taken from. */
export type CompletionOf = {
  readonly goal: Goal
  readonly value: Value
  readonly read: ReadBound
  /** The figure is only over, under or about the printed one. */
  readonly approximate: boolean
  /** The level at the base, for the share of a planned reduction. */
  readonly base?: Quantity
}

/** The completion of a target by the convention that the goal, the direction and the policy lead to. */
export function completionOf(of: CompletionOf, policy: Policy, options: WithUnits): Completion {
  const convention = conventionFor(of, policy)
  const result = of.approximate ? undetermined('onlyApproximate') : ratioBy(convention, of, options)
  if (result.outcome === 'undetermined') return { outcome: 'undetermined', convention, reason: result.reason }
  const printed = percentOf(result.value, policy.printing)
  return { outcome: 'determined', convention, ratio: result.value, printed }
}

function conventionFor({ goal, read }: CompletionOf, policy: Policy): ConventionName {
  if (isRate(goal)) return policy.growthCompletion
  return read.direction === 'lower' ? policy.completion : 'actualOverPlan'
}

/** Whether a goal is measured by a rate; a growth in the indicator's own unit is an amount. */
function isRate(goal: Goal): boolean {
  return goal.kind === 'averageGrowth' || (goal.kind === 'growth' && goal.reading !== 'units')
}

function ratioBy(convention: ConventionName, of: CompletionOf, options: WithUnits): Determined<Ratio> {
  if (convention === 'verdictOnly') return undetermined('verdictOnly')
  if (of.value.kind === 'root') return undetermined('averageIsRoot')
  const planned = plannedOf(of.read)
  if (isGrowthConvention(convention)) {
    return applyRule(rules[convention], { actual: of.value.base, planned: inBaseUnits(planned, options) })
  }
  const figures = inPlannedUnit({ actual: of.value.base, ...baseOf(of, options) }, planned, options)
  if (convention === 'plannedReduction' && figures.base === undefined) return undetermined('noBase')
  return applyRule(rules[convention === 'actualOverPlan' ? 'completionRatio' : convention], figures)
}

const growthConventions: ReadonlySet<string> = new Set(['pointDifference', 'ratioOfRates', 'ratioOfLevels'])

function isGrowthConvention(convention: ConventionName): convention is GrowthConvention {
  return growthConventions.has(convention)
}

/** A change and a share have no base of their own: the level that they start from is in another unit. */
function baseOf({ goal, base }: CompletionOf, options: WithUnits): RuleInputs {
  const isLevel = goal.kind === 'level' || goal.kind === 'maintain' || goal.kind === 'decline'
  return base === undefined || !isLevel ? {} : { base: inBaseUnits(base, options) }
}

/** The figures in the unit of the plan, so that the ratio reads as it would on paper. */
function inPlannedUnit(figures: RuleInputs, planned: Quantity, options: WithUnits): RuleInputs {
  const all = { ...figures, planned: inBaseUnits(planned, options) }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, inUnit(value, planned.unit, options)]))
}
