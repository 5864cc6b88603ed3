import { monthsOf } from '../period/index.ts'
import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { boundOfTarget } from './bound-of-target.ts'
import type { Evaluation } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { measure } from './measure.ts'
import type { Measurement } from './measurement.ts'
import { paceOn } from './pace.ts'
import { pendingOn } from './pending.ts'
import type { Policy } from './policy.ts'
import { statedFor } from './stated-ratio.ts'
import { flowToDate } from './to-date.ts'
import { unassessed } from './unassessed.ts'
import { measuredOf } from './value.ts'
import { verdictOn } from './verdict.ts'
import { withBase } from './with-base.ts'
import { observed } from './working-input.ts'

/** What became of one target by a whole policy; its shape and that of the facts have been checked. */
export function judgeTarget(target: Target, facts: Facts, rules: Policy): Evaluation {
  const open = openQuestion(target)
  if (open !== undefined) return unassessed(target, open, statedFor(target, facts, rules))
  const measurement = measure(target, facts, rules)
  return paceIfRunning(target, measurement, facts, rules) ?? evaluateWhole(target, measurement, facts, rules)
}

/** What the document leaves open about a target, whatever is observed. */
function openQuestion({ goal, recurs, period }: Target): ReasonCode | undefined {
  if ('bound' in goal && goal.bound.kind === 'unstated') return 'targetNotStated'
  if ('base' in goal && goal.base === 'unstated') return 'baseNotStated'
  return recurs === 'yearly' && (monthsOf(period) ?? 0) > 12 ? 'yearByYear' : undefined
}

/** With facts to date: the pace of a flow, unless its own period is already reported and not merely estimated. */
function paceIfRunning(target: Target, measurement: Measurement, facts: Facts, policy: Policy): Evaluation | undefined {
  const runs = policy.facts === 'toDate' && target.goal.kind === 'level' && facts.indicator.measure === 'flow'
  if (!runs || isReported(measurement)) return undefined
  const read = boundOfTarget(target, facts, policy)
  const found = flowToDate(target, facts, policy)
  if (found.outcome === 'none' || read.outcome === 'undetermined') return undefined
  if (found.outcome === 'found') return paceOn(target, found.toDate, read.value, policy, facts)
  const inputs = found.parts.map((each) => observed('conflicting', each))
  return unassessed(target, found.reason, { working: { inputs } })
}

/** Whether the whole period is reported, even if two reports of it disagree. */
function isReported({ inputs, outcome, ...measurement }: Measurement): boolean {
  const conflicts = 'reason' in measurement && measurement.reason === 'conflictingObservations'
  if (outcome === 'notMeasured' && !conflicts) return false
  return inputs.every(({ status }) => status !== 'estimated' && status !== 'forecast')
}

function evaluateWhole(target: Target, measurement: Measurement, facts: Facts, policy: Policy): Evaluation {
  const read = boundOfTarget(target, facts, policy)
  if (measurement.outcome === 'notMeasured') {
    const { reason, inputs, current } = measurement
    if (reason === 'noObservation') {
      return pendingOn(target, read.outcome === 'determined' ? read.value : undefined, facts, policy)
    }
    if (inputs.length === 0) return unassessed(target, reason, statedFor(target, facts, policy))
    return unassessed(target, reason, { ...(current === undefined ? {} : { measured: current }), working: { inputs } })
  }
  if (read.outcome === 'determined')
    return verdictOn(target, withBase(measurement, target, facts, policy), read.value, policy, facts)
  const { inputs } = measurement
  return unassessed(target, read.reason, {
    measured: measuredOf(measurement.value, policy.printing, facts),
    working: { inputs },
  })
}
