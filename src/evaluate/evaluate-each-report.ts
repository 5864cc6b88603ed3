import { contains, periodBounds } from '../period/index.ts'
import { type Plan, targetById } from '../plan/index.ts'
import type { Id } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import { checkPolicy } from './check-policy.ts'
import type { Evaluation } from './evaluation.ts'
import { factsIn } from './facts-of.ts'
import { judgeTarget } from './judge-target.ts'
import type { Policy } from './policy.ts'

/**
 * What one target was after each report on its period: its evaluation as of the last day of every report, the earliest
 * first, with what had come to date. None where nothing is reported. Throws a `UsageError` when the plan has no such
 * target.
 *
 * @vi tiến độ sau từng kỳ báo cáo
 * @example
 * evaluateEachReport(langSonCity2021, 'disbursement-plan').map(({ outcome }) => outcome)
 * //=> ['behind']
 */
export function evaluateEachReport(
  plan: Plan,
  targetId: Id,
  policy: Partial<Omit<Policy, 'facts'>> = {},
): readonly Evaluation[] {
  const rules = checkPolicy({ ...policy, facts: 'toDate' })
  const target = targetById(plan, targetId)
  return lastDaysOfReports(plan, target).map((day) => judgeTarget(target, factsIn(asOfDay(plan, day))(target), rules))
}

function lastDaysOfReports(plan: Plan, { indicator, area = plan.area, period }: Target): readonly string[] {
  const reports = plan.observations.filter(
    (each) => each.indicator === indicator && (each.area ?? plan.area) === area && contains(period, each.period),
  )
  return [...new Set(reports.map((each) => periodBounds(each.period).end))].sort()
}

/** The plan as it stood when nothing after a day was reported. */
function asOfDay(plan: Plan, day: string): Plan {
  return { ...plan, observations: plan.observations.filter(({ period }) => periodBounds(period).end <= day) }
}
