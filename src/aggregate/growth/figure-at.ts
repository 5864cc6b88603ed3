import type { Indicator } from '../../indicator/index.ts'
import type { Period } from '../../period/index.ts'
import { indicatorById, type Plan, targetsOf } from '../../plan/index.ts'
import { anObject, type Determined, determined, expectShape, undetermined } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import { type Basis, boundOf } from '../../target/index.ts'
import type { Quantity } from '../../unit/index.ts'
import type { RollUpOptions } from '../roll-up/request.ts'
import { rollUp } from '../roll-up/roll-up.ts'

/**
 * Which figures of a period are meant: what was observed, rolled up where that is asked for, or what the targets of a basis
 * ask for.
 */
export type FigureAt =
  | ({ readonly from?: 'observations'; readonly over?: RollUpOptions['over'] } & Omit<RollUpOptions, 'over'>)
  | { readonly from: 'targets'; readonly period: Period; readonly area?: Id; readonly basis?: Partial<Basis> }

/**
 * The figure of an indicator, exact and unqualified, or why there is none: of targets a level with a single figure
 * (`noObservation`, `severalTargets`, `notAQuantity`).
 */
export function figureAt(plan: Plan, indicator: Id, at: FigureAt): Determined<Quantity> {
  expectShape(anObject, at, 'at')
  return at.from === 'targets' ? targetedAt(plan, indicator, at) : observedAt(plan, indicator, at)
}

function observedAt(plan: Plan, indicator: Id, at: Exclude<FigureAt, { from: 'targets' }>): Determined<Quantity> {
  const { from: _, over = {}, ...options } = at
  const result = rollUp(plan, { indicator, over, ...options })
  if (result.outcome === 'undetermined') return undetermined(result.reason)
  if (result.qualifier !== undefined || result.quantity.exact !== undefined) return undetermined('onlyApproximate')
  return determined(result.quantity)
}

function targetedAt(plan: Plan, indicator: Id, at: Extract<FigureAt, { from: 'targets' }>): Determined<Quantity> {
  const { period, area = plan.area, basis = {} } = at
  const found = targetsOf(plan, { indicator, period, area, basis }).filter(({ goal }) => goal.kind === 'level')
  const [target, ...others] = found
  if (target === undefined) return undetermined('noObservation')
  if (others.length > 0) return undetermined('severalTargets')
  const bound = boundOf(target.goal)
  if (bound === undefined || bound.kind === 'unstated') return undetermined('targetNotStated')
  return bound.kind === 'between' ? undetermined('notAQuantity') : determined(bound.value)
}

/** The indicators that make up another one completely, in the plan's order. */
export function completeParts(plan: Plan, whole: Id): readonly Indicator[] {
  const { id } = indicatorById(plan, whole)
  return plan.indicators.filter(({ partOf }) => partOf?.whole === id && partOf.coverage === 'complete')
}
