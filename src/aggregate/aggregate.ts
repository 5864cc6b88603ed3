import { type Evaluation, evaluationShape, type Outcome } from '../evaluate/index.ts'
import { expectPlan, type Plan, planIndex } from '../plan/index.ts'
import { anObject, expectShape, listOf, planCodes, usageError } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { checkWord } from './check-request.ts'
import { countOutcomes, jointGroups, type OutcomeCounts } from './count-outcomes.ts'
import { groupBy } from './group-by.ts'
import { jointOutcome } from './joint-outcome.ts'

/** What evaluations are grouped by: a column, or a name that the caller gives to each. */
export type Grouping = (typeof groupings)[number] | ((evaluation: Evaluation) => string)

const groupings = ['all', 'indicator', 'area', 'period', 'basis', 'outcome'] as const

/**
 * A group of targets and what became of them: "13 of 15 targets met or exceeded", with those that could not be counted
 * named beside it.
 *
 * @vi tổng hợp kết quả
 */
export type Summary = {
  readonly group: string
  readonly counts: OutcomeCounts
  /** Targets met or exceeded, a joint group once. */
  readonly met: number
  /** Targets with a verdict, a joint group once: what `met` is counted out of. */
  readonly assessed: number
  /** Targets on which nothing is reported yet. */
  readonly pending: readonly Id[]
  /** Targets on which the domain gives no verdict. */
  readonly undetermined: readonly Id[]
}

/**
 * Counts what became of targets, by group, in the order in which the groups first occur. Pending and undetermined targets,
 * and those still running, are left out of "x of y" and counted apart. By area, targets that name none are the group
 * `unstated`; `byArea` puts them under the plan's own. Throws a `UsageError` for another grouping.
 *
 * @vi x trên y chỉ tiêu đạt và vượt
 * @example
 * aggregate([], { by: 'period' })
 * //=> []
 */
export function aggregate(
  evaluations: readonly Evaluation[],
  options: { readonly by?: Grouping } = {},
): readonly Summary[] {
  expectShape(listOf(evaluationShape), evaluations, 'evaluations')
  expectShape(anObject, options, 'options')
  const { by = 'all' } = options
  if (typeof by !== 'function') checkWord(groupings, by, 'by')
  const verdicts = jointGroups(evaluations).flatMap((members) => verdictsOf(members, by))
  const groups = groupBy(verdicts, ({ group }) => group)
  return Array.from(groups).map(([group, own]) => summarise(group, own))
}

/** One target, or the members that a joint group has in a group of the summary, with the outcome of the whole of it. */
type Verdict = { readonly group: string; readonly outcome: Outcome; readonly members: readonly Evaluation[] }

function verdictsOf(members: readonly [Evaluation, ...Evaluation[]], by: Grouping): readonly Verdict[] {
  const outcome = jointOutcome(members)
  const groups = groupBy(members, (each) => (by === 'outcome' ? outcome : nameOf(each, by)))
  return Array.from(groups).map(([group, own]) => ({ group, outcome, members: own }))
}

function nameOf(evaluation: Evaluation, by: Exclude<Grouping, 'outcome'>): string {
  if (typeof by === 'function') return by(evaluation)
  const { target } = evaluation
  switch (by) {
    case 'all':
      return 'all'
    case 'indicator':
      return target.indicator
    case 'area':
      return target.area ?? 'unstated'
    case 'period':
      return target.period
    case 'basis':
      return `${target.basis.by}/${target.basis.as}`
  }
}

function summarise(group: string, verdicts: readonly Verdict[]): Summary {
  const counts = countOutcomes(verdicts.map(({ outcome }) => outcome))
  const members = verdicts.flatMap((each) => each.members)
  const met = counts.exceeded + counts.met
  return {
    group,
    counts,
    met,
    assessed: met + counts.nearlyMet + counts.missed,
    pending: idsOf(members, 'pending'),
    undetermined: idsOf(members, 'undetermined'),
  }
}

function idsOf(evaluations: readonly Evaluation[], outcome: Outcome): readonly Id[] {
  return evaluations.filter((each) => each.outcome === outcome).map(({ target }) => target.id)
}

/**
 * Groups by the sector of the indicator. Throws a `UsageError` for a target whose indicator the plan does not hold.
 *
 * @vi theo lĩnh vực
 * @example
 * aggregate(evaluate(langSonCity2021), { by: bySector(langSonCity2021) }).length > 10
 * //=> true
 */
export function bySector(plan: Plan): (evaluation: Evaluation) => string {
  expectPlan(plan)
  const { indicators } = planIndex(plan)
  return ({ target: { id, indicator } }) => {
    const sector = indicators.get(indicator)?.sector
    if (sector !== undefined) return sector
    throw usageError(planCodes, 'plan.unknownReference', { path: ['targets', id], received: indicator })
  }
}

/**
 * Groups by area, a target without one standing for the plan's own.
 *
 * @vi theo địa bàn
 * @example
 * aggregate(evaluate(langSonCity2021), { by: byArea(langSonCity2021) }).map(({ group }) => group)
 * //=> ['lang-son-city']
 */
export function byArea(plan: Plan): (evaluation: Evaluation) => string {
  expectPlan(plan)
  return ({ target }) => target.area ?? plan.area
}
