import { type Evaluation, evaluateTarget, type Facts, factsIn } from '../evaluate/index.ts'
import { samePrices } from '../indicator/index.ts'
import { monthsOf, type Period, periodBounds, periodsWithin } from '../period/index.ts'
import { expectPlan, indicatorById, type Plan, planShape } from '../plan/index.ts'
import { type Determined, determined, expectShape, listOf, undetermined } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { boundOf, type Target } from '../target/index.ts'
import { difference, isComparable, type Quantity, sum, type UnitDefinition } from '../unit/index.ts'
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
 * does not say is undetermined by itself, and so is what it says in other prices (`priceBasesDiffer`)
 * or in a unit of its own that the longer plan defines otherwise (`unitsDiffer`). Each plan's figures without an area stand for the area of that plan.
 *
 * @vi kế hoạch 5 năm bên cạnh kế hoạch hằng năm
 * @example
 * besideYears(langSonCity2021, [langSonCity2021]).length === langSonCity2021.targets.length
 * //=> true
 */
export function besideYears(plan: Plan, yearly: readonly Plan[]): readonly BesideYears[] {
  expectPlan(plan)
  expectShape(listOf(planShape), yearly, 'yearly')
  const known = withYears(plan, yearly)
  const factsFor = factsIn(known)
  return plan.targets.map((target) => besideOne(known, yearly, target, factsFor))
}

/** The longer plan with what its years have brought as far as it fits, and with the units of their plans. */
function withYears(plan: Plan, yearly: readonly Plan[]): Plan {
  const units = new Map([...yearly, plan].flatMap((each) => each.units.map((unit) => [unit.code, unit])))
  const known = { ...plan, units: [...units.values()] }
  const observations = [plan, ...yearly].flatMap((each) =>
    each.observations
      .filter(({ indicator }) => misfitOf(known, each, indicator) === undefined)
      .map((row) => ({ area: each.area, ...row })),
  )
  return { ...known, observations }
}

/** Why the figures of a year's plan cannot stand beside those of the longer one: other prices, or a unit defined otherwise. */
function misfitOf(plan: Plan, yearly: Plan, id: Id): 'priceBasesDiffer' | 'unitsDiffer' | undefined {
  const [of, own] = [plan, yearly].map(({ indicators }) => indicators.find((each) => each.id === id))
  if (of === undefined || own === undefined) return undefined
  if (!samePrices(of, own)) return 'priceBasesDiffer'
  const unit = yearly.units.find(({ code }) => code === own.unit)
  const known = plan.units.find(({ code }) => code === own.unit)
  return unit === undefined || known === undefined || isSameUnit(unit, known) ? undefined : 'unitsDiffer'
}

function isSameUnit(a: UnitDefinition, b: UnitDefinition): boolean {
  return a.dimension === b.dimension && a.factor === b.factor
}

function besideOne(
  plan: Plan,
  yearly: readonly Plan[],
  target: Target,
  factsFor: (target: Target) => Facts,
): BesideYears {
  const years = yearsOf(target.period).map((period) => yearBeside(plan, yearly, target, period))
  const planned = plannedTogether(plan, target, years)
  return {
    target,
    evaluation: evaluationOf(target, factsFor(target)),
    years,
    planned,
    difference: aboveTarget(plan, target, planned),
  }
}

/**
 * A level is judged by that of the last year, a flow by its years once all are reported; some of them give no verdict yet.
 */
function evaluationOf(target: Target, facts: Facts): Evaluation {
  const whole = evaluateTarget(target, facts)
  if (whole.outcome !== 'pending') return whole
  const last = yearsOf(target.period).at(-1)
  if (last !== undefined && target.goal.kind === 'level' && facts.indicator.measure !== 'flow') {
    return { ...evaluateTarget({ ...target, period: last }, facts), target }
  }
  const added = evaluateTarget(target, facts, { facts: 'toDate' })
  return 'elapsed' in added ? whole : added
}

function yearsOf(period: Period): readonly Period[] {
  const months = monthsOf(period) ?? 0
  const isWholeYears = months % 12 === 0 && periodBounds(period).start?.endsWith('-01-01') === true
  return months > 0 && isWholeYears ? periodsWithin(period, 'year') : []
}

function yearBeside(plan: Plan, yearly: readonly Plan[], target: Target, period: Period): YearBeside {
  const { indicator, area = plan.area } = target
  const planned = yearly.map((each) => plannedIn(plan, each, target, period)).filter(isKnown)
  const [first = undetermined('targetNotStated'), second] = planned
  const actual = figureAt(plan, indicator, { period, area })
  const odd = isKnown(actual) ? undefined : yearly.find((each) => reports(each, indicator, area, period))
  const misfit = odd && misfitOf(plan, odd, indicator)
  return {
    period,
    planned: second === undefined ? first : undetermined('severalTargets'),
    actual: misfit === undefined ? actual : undetermined(misfit),
  }
}

/** What a year's plan asks for, where it stands beside the longer one. */
function plannedIn(plan: Plan, yearly: Plan, { indicator, area = plan.area }: Target, period: Period) {
  if (yearly.indicators.every(({ id }) => id !== indicator)) return undetermined('noObservation')
  const figure = figureAt(yearly, indicator, { from: 'targets', period, area })
  const misfit = misfitOf(plan, yearly, indicator)
  return misfit === undefined || !isKnown(figure) ? figure : undetermined(misfit)
}

function reports({ observations, area: own }: Plan, indicator: Id, area: Id, period: Period): boolean {
  return observations.some((row) => row.indicator === indicator && row.period === period && (row.area ?? own) === area)
}

function isKnown(figure: Determined<Quantity>): boolean {
  return figure.outcome === 'determined' || figure.reason !== 'noObservation'
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
