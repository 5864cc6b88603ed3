import type { Base, Goal, Target } from '../target/index.ts'
import { averageSpan } from './average-span.ts'
import { basePeriod } from './base-period.ts'
import type { Found } from './best-observation.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'

/**
 * The figure that a target starts from: before the span of an average growth, of the base that its goal names, else of the
 * same period last year.
 */
export function findBase(target: Target, facts: Facts, policy: Policy): Found {
  const { goal, period: of } = target
  const period = goal.kind === 'averageGrowth' ? averageSpan(goal, of)?.base : basePeriod(baseOf(goal), of)
  if (period === undefined) return { outcome: 'none', reason: 'noBase', candidates: [] }
  const found = findObservation({ indicator: target.indicator, area: target.area, period }, facts, policy)
  const isMissing = found.outcome === 'none' && found.reason !== 'conflictingObservations'
  return isMissing ? { ...found, reason: 'noBase' } : found
}

function baseOf(goal: Goal): Base {
  return 'base' in goal ? goal.base : 'samePeriodLastYear'
}
