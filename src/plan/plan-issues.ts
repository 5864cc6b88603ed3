import type { Issue } from '../result/index.ts'
import { capIssues } from './cap-issues.ts'
import { checkPlan } from './checks/check-plan.ts'
import { structureIssues } from './checks/structure-issues.ts'
import type { Plan } from './plan.ts'

/**
 * What is wrong with a plan: ids taken twice or leading nowhere, units that do not measure their indicator, malformed
 * amounts and periods, ranges reversed, rows that lead back to themselves. Figures that disagree are no fault: they are
 * for the auditor. There are no issues for a sound plan, and at most `limits.issues` and one that counts the rest.
 *
 * @vi lỗi của kế hoạch
 * @example
 * planIssues(langSonCity2021)
 * //=> []
 */
export function planIssues(plan: Plan): readonly Issue[] {
  const structure = structureIssues(plan)
  return capIssues(structure.length > 0 ? structure : checkPlan(plan))
}
