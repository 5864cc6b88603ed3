import { type AreaIndex, areaIndex } from '../../area/index.ts'
import { checkPolicy } from '../../evaluate/index.ts'
import type { Indicator } from '../../indicator/index.ts'
import type { Observation } from '../../observation/index.ts'
import { followingDay, type Period, periodBounds } from '../../period/index.ts'
import { expectPlan, type Plan } from '../../plan/index.ts'
import { planCodes, usageError } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import { checkOver, checkWord } from '../check-request.ts'
import { missingPolicies, type RollUpOptions } from './request.ts'
import type { RollUp } from './roll-up-result.ts'

/** The first and last day of a period, and the day after; each left out where the calendar or the document has none. */
type Reach = { readonly start?: string; readonly end: string; readonly after?: string }

/** What every step of a roll-up looks up, and what was asked for with nothing left open. */
export type Context = {
  readonly plan: Plan
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly observations: ReadonlyMap<Id, readonly Observation[]>
  readonly areas: AreaIndex
  readonly asked: Asked
  readonly reachOf: (period: Period) => Reach
  /** The reports that were grouped by unit on the way. */
  readonly reports: Map<Id, ReadonlyMap<Id, readonly Observation[]>>
  /** The totals that were made on the way. */
  readonly totals: Map<Id, RollUp>
}

type Asked = Required<Omit<RollUpOptions, 'asOf'>> & Pick<RollUpOptions, 'asOf'>

/**
 * Looks a plan up once for some of its indicators, those that their rates are made of included. Throws a `UsageError` for
 * options of an untyped caller that are none.
 */
export function contextOf(plan: Plan, wanted: readonly Id[], options: RollUpOptions): Context {
  expectPlan(plan)
  const asked = checkedOptions(plan, options)
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]))
  const needed = new Set(wanted.flatMap((id) => [id, ...partsOf(indicators.get(id))]))
  return {
    plan,
    indicators,
    observations: groupByIndicator(plan.observations, needed),
    areas: areaIndex(plan.areas),
    asked,
    reachOf: remembered(),
    reports: new Map(),
    totals: new Map(),
  }
}

function checkedOptions(plan: Plan, options: RollUpOptions): Asked {
  const { period, over, area = plan.area, missing = 'refuse', ...policy } = options
  checkOver(over)
  checkWord(missingPolicies, missing, 'missing')
  const { statuses, printing, asOf } = checkPolicy(policy)
  return { period, over, area, missing, statuses, printing, ...(asOf === undefined ? {} : { asOf }) }
}

function partsOf(indicator: Indicator | undefined): readonly Id[] {
  return indicator?.ratioOf === undefined ? [] : [indicator.ratioOf.part, indicator.ratioOf.whole]
}

function groupByIndicator(rows: readonly Observation[], needed: ReadonlySet<Id>): Context['observations'] {
  const groups = new Map<Id, Observation[]>(Array.from(needed, (id) => [id, []]))
  for (const row of rows) groups.get(row.indicator)?.push(row)
  return groups
}

function remembered(): Context['reachOf'] {
  const known = new Map<Period, Reach>()
  return (period) => {
    const reach = known.get(period) ?? reachOf(period)
    known.set(period, reach)
    return reach
  }
}

function reachOf(period: Period): Reach {
  const { start, end } = periodBounds(period)
  const after = followingDay(end)
  return { ...(start === undefined ? {} : { start }), end, ...(after === undefined ? {} : { after }) }
}

/** The indicator with this id. Throws a `UsageError` when the plan has none. */
export function indicatorIn({ indicators }: Context, id: Id): Indicator {
  const indicator = indicators.get(id)
  if (indicator === undefined)
    throw usageError(planCodes, 'plan.unknownReference', { expected: 'indicators[].id', received: id })
  return indicator
}
