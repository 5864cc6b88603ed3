import { multiplyRatios, type Ratio, wholeRatio } from '../decimal/index.ts'
import type { Observation } from '../observation/index.ts'
import type { Determined } from '../result/index.ts'
import { applyRule, type QuotientRuleName, rules } from '../rule/index.ts'
import type { Goal, Reading, Target } from '../target/index.ts'
import { inBaseUnits, unitOf } from '../unit/index.ts'
import { basePeriod } from './base-period.ts'
import type { Facts } from './facts.ts'
import { type Measurement, notMeasured } from './measurement.ts'
import { findPair } from './pair.ts'
import type { Policy } from './policy.ts'
import type { Value } from './value.ts'
import { observed } from './working-input.ts'

/** A goal about a change. */
export type ChangeGoal = Extract<Goal, { readonly kind: 'growth' | 'reduction' }>

const ruleOf: Readonly<Record<Exclude<Reading, 'ambiguous'>, QuotientRuleName>> = {
  relative: 'growthRate',
  points: 'pointChange',
  units: 'absoluteChange',
}

/** The growth from the base, or the reduction as a positive number, in the reading of the goal. */
export function measureChange(goal: ChangeGoal, target: Target, facts: Facts, policy: Policy): Measurement {
  if (goal.reading === 'ambiguous') return notMeasured('ambiguousReading')
  const from = basePeriod(goal.base, target.period)
  if (from === undefined) return notMeasured('baseNotStated')
  const pair = findPair(target, { current: target.period, base: from }, facts, policy)
  if (pair.outcome === 'notMeasured') return pair
  const { current, base } = pair
  const rule = ruleOf[goal.reading]
  const inputs = [observed('actual', current), observed('base', base)]
  const isShare = unitOf(current.quantity.unit, facts.units).dimension === 'ratio'
  if (goal.reading === 'points' && !isShare) return notMeasured('unitsDiffer', inputs, current.quantity)
  const change = changeBetween(rule, current, base, facts)
  if (change.outcome === 'undetermined') return notMeasured(change.reason, inputs, current.quantity)
  const signed = goal.kind === 'growth' ? change.value : multiplyRatios(change.value, wholeRatio('-1'))
  const unit = { relative: 'percent', points: 'percentagePoint', units: current.quantity.unit }[goal.reading]
  const value: Value = { kind: 'ratio', base: signed, unit }
  return { outcome: 'measured', value, inputs, rule, base: base.quantity }
}

function changeBetween(rule: QuotientRuleName, now: Observation, then: Observation, facts: Facts): Determined<Ratio> {
  const [current, base] = [inBaseUnits(now.quantity, facts), inBaseUnits(then.quantity, facts)]
  return applyRule(rules[rule], { current, base })
}
