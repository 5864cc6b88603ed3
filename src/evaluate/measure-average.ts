import { averageGrowthRate } from '../rule/index.ts'
import type { Target } from '../target/index.ts'
import { type AverageGoal, averageSpan } from './average-span.ts'
import type { Facts } from './facts.ts'
import { type Measurement, notMeasured } from './measurement.ts'
import { findPair } from './pair.ts'
import type { Policy } from './policy.ts'
import { observed } from './working-input.ts'

/** The average growth over the years of the goal's span, up to the end of the target's period. */
export function measureAverage(goal: AverageGoal, target: Target, facts: Facts, policy: Policy): Measurement {
  const span = averageSpan(goal, target.period)
  if (span === undefined) return notMeasured('spanNotStated')
  if (span.base === undefined) return notMeasured('noBase')
  const pair = findPair(target, { current: span.last, base: span.base }, facts, policy)
  if (pair.outcome === 'notMeasured') return pair
  const { current, base } = pair
  const inputs = [observed('actual', current), observed('base', base)]
  const rate = averageGrowthRate<string>(current.quantity, base.quantity, { intervals: span.intervals, ...facts })
  if (rate.outcome === 'undetermined') return notMeasured(rate.reason, inputs, current.quantity)
  return {
    outcome: 'measured',
    value: { kind: 'root', root: rate.value, unit: 'percent' },
    inputs,
    rule: 'averageGrowthRate',
    base: base.quantity,
  }
}
