import type { Policy } from '../evaluate/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { type QuotientRule, rules } from '../rule/index.ts'
import type { WithUnits } from '../unit/index.ts'
import { boundCodes, lowerIsBetter } from './bound-codes.ts'
import type { EvaluationColumns } from './columns-in.ts'
import { type Recipe, recipeFor } from './recipe.ts'

/** How completions are to be taken. */
export type CompletionSettings = {
  readonly rule: QuotientRule
  readonly columns: EvaluationColumns
  readonly policy: Policy
  readonly options: WithUnits
}

/**
 * The formula of the completion in rows whose bound is read so, or the reason why they have none: where lower is better the
 * completion ratio gives way to the convention of the policy, and a range is measured by its upper end.
 */
export function completionRecipe(reading: number, settings: CompletionSettings): Recipe | ReasonCode {
  const { rule, columns, policy, options } = settings
  if (reading === boundCodes.unstated) return 'targetNotStated'
  if (reading === boundCodes.bareNeither) return 'directionUnknown'
  const { plannedHigh, ...inputs } = columns
  const upper = reading === boundCodes.betweenLower && plannedHigh !== undefined
  const figures = upper ? { ...inputs, planned: plannedHigh } : inputs
  if (rule.name !== 'completionRatio' || !lowerIsBetter(reading)) {
    return recipeFor(rule, figures, policy.printing, options)
  }
  if (policy.completion === 'verdictOnly') return 'verdictOnly'
  if (policy.completion === 'plannedReduction' && figures.base === undefined) return 'noBase'
  return recipeFor(rules[policy.completion], figures, policy.printing, options)
}
