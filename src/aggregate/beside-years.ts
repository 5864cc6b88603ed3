import { type Evaluation, evaluateTarget, factsOf } from '../evaluate/index.ts'
import { monthsOf, type Period, periodBounds, periodsWithin } from '../period/index.ts'
import { indicatorById, type Plan } from '../plan/index.ts'
import { type Determined, determined, undetermined } from '../result/index.ts'
import { boundOf, type Target } from '../target/index.ts'
import { difference, isComparable, type Quantity, sum } from '../unit/index.ts'
import { figureAt } from './growth/figure-at.ts'

/** A year of a longer plan: what its own plan asks for, and what it came to. */
export type YearBeside = {
  readonly period: Period
  readonly planned: Determined<Quantity>
  readonly actual: Determined<Quantity>
}

/** A target of a longer plan beside the plans and results of its years. */
export type BesideYears = {
  readonly target: Target
  /** What became of the target with all that its years have brought so far. */
  readonly evaluation: Evaluation
  readonly years: readonly YearBeside[]
  /** What the plans of all years ask for together: the sum of a flow, the last year of anything else. */
  readonly planned: Determined<Quantity>
  /** What that lies above the target of the longer plan. */
  readonly difference: Determined<Quantity>
}

/**
 * The targets of a plan of several years beside its yearly plans, whose indicators have the same ids: what each year was to
 * bring and brought, whether the years' plans come to the longer one's, and what has become of it so far. What a year's plan
 * does not say is undetermined by itself. Each plan's figures without an area stand for the area of that plan.
 *
 * @vi kế hoạch 5 năm bên cạnh kế hoạch hằng năm
 * @example
 * besideYears(langSonCity2021, [langSonCity2021]).length === langSonCity2021.targets.length
 * //=> true
 */
export function besideYears(plan: Plan, yearly: readonly Plan[]): readonly BesideYears[] {
  const observations = [plan, ...yearly].flatMap((each) =>
    each.observations.map((row) => ({ area: each.area, ...row })),
  )
  const known: Plan = { ...plan, observations }
  return plan.targets.map((target) => besideOne(known, yearly, target))
}

function besideOne(plan: Plan, yearly: readonly Plan[], target: Target): BesideYears {
  const years = yearsOf(target.period).map((period) => yearBeside(plan, yearly, target, period))
  const planned = plannedTogether(plan, target, years)
  return {
    target,
    evaluation: evaluateTarget(target, factsOf(plan, target)),
    years,
    planned,
    difference: aboveTarget(plan, target, planned),
  }
}

function yearsOf(period: Period): readonly Period[] {
  const months = monthsOf(period) ?? 0
  const isWholeYears = months % 12 === 0 && periodBounds(period).start?.endsWith('-01-01') === true
  return months > 0 && isWholeYears ? periodsWithin(period, 'year') : []
}

function yearBeside(plan: Plan, yearly: readonly Plan[], target: Target, period: Period): YearBeside {
  const { indicator, area = plan.area } = target
  const asked = yearly
    .filter((each) => each.indicators.some(({ id }) => id === indicator))
    .map((each) => figureAt(each, indicator, { from: 'targets', period, area }))
    .filter((each) => each.outcome === 'determined' || each.reason !== 'noObservation')
  const [planned = undetermined('targetNotStated'), second] = asked
  return {
    period,
    planned: second === undefined ? planned : undetermined('severalTargets'),
    actual: figureAt(plan, indicator, { period, area }),
  }
}

function plannedTogether(plan: Plan, { indicator }: Target, years: readonly YearBeside[]): Determined<Quantity> {
  const last = years.at(-1)?.planned ?? undetermined('targetNotStated')
  if (indicatorById(plan, indicator).measure !== 'flow') return last
  const open = years.find(({ planned }) => planned.outcome === 'undetermined')?.planned
  if (open?.outcome === 'undetermined' || last.outcome === 'undetermined') return open ?? last
  return determined(
    sum(
      years.flatMap(({ planned }) => (planned.outcome === 'determined' ? [planned.value] : [])),
      plan,
    ),
  )
}

function aboveTarget(plan: Plan, { goal }: Target, planned: Determined<Quantity>): Determined<Quantity> {
  const bound = goal.kind === 'level' ? boundOf(goal) : undefined
  if (bound === undefined || bound.kind === 'between') return undetermined('notAQuantity')
  if (bound.kind === 'unstated') return undetermined('targetNotStated')
  if (planned.outcome === 'undetermined') return planned
  if (!isComparable(planned.value.unit, bound.value.unit, plan)) return undetermined('unitsDiffer')
  return determined(difference<string>(planned.value, bound.value, plan))
}
