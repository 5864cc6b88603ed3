import { refuse } from '../result/index.ts'
import type { Plan } from './plan.ts'
import { planIssues } from './plan-issues.ts'
import { planTexts } from './plan-texts.ts'

/**
 * A plan written in code, checked and given back as it is. Throws a `UsageError` with all issues of the plan.
 *
 * @vi khai báo kế hoạch
 * @example
 * definePlan(langSonCity2021) === langSonCity2021
 * //=> true
 */
export function definePlan(plan: Plan): Plan {
  refuse(planIssues(plan), planTexts)
  return plan
}
