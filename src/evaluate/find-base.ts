import type { Observation } from '../observation/index.ts'
import type { Base, Target } from '../target/index.ts'
import { basePeriod } from './base-period.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import type { Policy } from './policy.ts'

/** The figure that a target starts from: of the base that its goal names, else of the same period last year. */
export function findBase(target: Target, facts: Facts, policy: Policy): Observation | undefined {
  const named: Base = 'base' in target.goal ? target.goal.base : 'samePeriodLastYear'
  const period = basePeriod(named, target.period)
  if (period === undefined) return undefined
  const found = findObservation({ indicator: target.indicator, area: target.area, period }, facts, policy)
  return found.outcome === 'found' ? found.observation : undefined
}
