import { type Period, periodBounds, shiftedPeriod, year } from '../period/index.ts'
import { averageGrowthRate } from '../rule/index.ts'
import type { Goal, Target } from '../target/index.ts'
import type { Facts } from './facts.ts'
import { type Measurement, notMeasured } from './measurement.ts'
import { findPair } from './pair.ts'
import type { Policy } from './policy.ts'
import { observed } from './working-input.ts'

/** A goal about an average growth. */
export type AverageGoal = Extract<Goal, { readonly kind: 'averageGrowth' }>

/**
 * The average growth from the year before the span to the last year that the target's period shares with it.
 */
export function measureAverage(goal: AverageGoal, target: Target, facts: Facts, policy: Policy): Measurement {
  if (goal.span === 'unstated') return notMeasured('spanNotStated')
  const [first, last] = yearsOf(goal.span, target.period)
  if (first === undefined || last < first) return notMeasured('spanNotStated')
  const before = shiftedPeriod(year(first), -1)
  if (!before.ok) return notMeasured('noBase')
  const pair = findPair(target, { current: year(last), base: before.value }, facts, policy)
  if (pair.outcome === 'notMeasured') return pair
  const { current, base } = pair
  const inputs = [observed('actual', current), observed('base', base)]
  const intervals = last - first + 1
  const rate = averageGrowthRate<string>(current.quantity, base.quantity, { intervals, ...facts })
  if (rate.outcome === 'undetermined') return notMeasured(rate.reason, inputs, current.quantity)
  return {
    outcome: 'measured',
    value: { kind: 'root', root: rate.value, unit: 'percent' },
    inputs,
    rule: 'averageGrowthRate',
    base: base.quantity,
  }
}

function yearsOf(span: Period, period: Period): readonly [first: number | undefined, last: number] {
  const { start, end } = periodBounds(span)
  const lastOfPeriod = calendarYear(periodBounds(period).end)
  return [start === undefined ? undefined : calendarYear(start), Math.min(calendarYear(end), lastOfPeriod)]
}

function calendarYear(date: string): number {
  return Number(date.slice(0, 4))
}
