import type { Observation } from '../observation/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import type { Goal, Target } from '../target/index.ts'
import { inBaseUnits, isComparable, type Quantity } from '../unit/index.ts'
import type { WorkingInput } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { findObservation } from './find-observation.ts'
import { type Measurement, notMeasured } from './measurement.ts'
import type { Policy } from './policy.ts'
import { countedOutOf, observed } from './working-input.ts'

/** A goal about the share of a whole that is done. */
export type CompletionGoal = Extract<Goal, { readonly kind: 'completion' }>

/** The share done: out of the figure printed with it ("36/37 vụ"), else out of the indicator that counts the whole. */
export function measureShare(goal: CompletionGoal, target: Target, facts: Facts, policy: Policy): Measurement {
  const found = findObservation({ ...target, area: target.area }, facts, policy)
  if (found.outcome === 'none') {
    return notMeasured(
      found.reason,
      found.candidates.map((each) => observed('conflicting', each)),
    )
  }
  const done = found.observation
  const seen = observed('actual', done)
  if (done.outOf !== undefined) return shareOf(done, countedOutOf(done, done.outOf), facts)
  const whole = findObservation({ indicator: goal.of, area: target.area, period: target.period }, facts, policy)
  if (whole.outcome === 'found') return shareOf(done, observed('whole', whole.observation), facts)
  const reason = whole.reason === 'conflictingObservations' ? whole.reason : 'noWhole'
  return notMeasured(reason, [seen, ...whole.candidates.map((each) => observed('conflicting', each))], done.quantity)
}

function shareOf(done: Observation, whole: WorkingInput, facts: Facts): Measurement {
  const inputs = [observed('actual', done), whole]
  const [part, all]: [Quantity, Quantity] = [done.quantity, whole.quantity]
  if (!isComparable(part.unit, all.unit, facts)) return notMeasured('unitsDiffer', inputs, part)
  if (done.qualifier !== undefined || whole.qualifier !== undefined) return notMeasured('onlyApproximate', inputs, part)
  const share = applyRule(rules.share, { part: inBaseUnits(part, facts), whole: inBaseUnits(all, facts) })
  if (share.outcome === 'undetermined') return notMeasured(share.reason, inputs, part)
  return { outcome: 'measured', value: { kind: 'ratio', base: share.value, unit: 'percent' }, inputs, rule: 'share' }
}
