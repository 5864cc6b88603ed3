import type { Observation } from '../observation/index.ts'
import { type Result, success } from '../result/index.ts'
import { addRows } from './add-rows.ts'
import { capIssues } from './cap-issues.ts'
import { checkObservation } from './checks/check-observation.ts'
import type { Plan } from './plan.ts'
import { restatementWarnings } from './restatement-warnings.ts'

/**
 * A plan with further observations after its own; the plan given stays as it is. Returns the issues of the observations
 * instead, their paths leading from the list given, when ids are taken, references lead nowhere or units do not fit.
 * Nothing is overwritten: a correction with a later `asOf` supersedes the figure before it, and both are kept; a second
 * figure of one day comes in with a warning (`plan.reportedTwice`).
 *
 * @vi bổ sung số thực hiện
 * @example
 * const source = { document: 'plan-225', section: 'I.8' }
 * const seen = { id: 'seen', indicator: 'no-such', period: year(2021), quantity: percent('58.9'), status: 'actual', source }
 * const result = withObservations(langSonCity2021, [seen])
 * result.ok || result.issues[0].path
 * //=> ['observations', 0, 'indicator']
 */
export function withObservations(plan: Plan, observations: readonly Observation[]): Result<Plan> {
  const extended = addRows(plan, {
    table: 'observations',
    rows: observations,
    extend: () => ({ ...plan, observations: [...plan.observations, ...observations] }),
    checkRow: checkObservation,
  })
  if (!extended.ok) return extended
  return success(extended.value, capIssues([...restatementWarnings(plan, observations)]))
}
