import { compareRatios, subtractRatios, wholeRatio } from '../decimal/index.ts'
import { elapsedShare } from '../period/index.ts'
import { applyRule, rules } from '../rule/index.ts'
import type { Target } from '../target/index.ts'
import { inBaseUnits } from '../unit/index.ts'
import { besideElapsed } from './beside-elapsed.ts'
import { completionOf } from './completion.ts'
import type { Evaluation } from './evaluation.ts'
import type { Facts } from './facts.ts'
import { judge } from './judge.ts'
import type { Found } from './measurement.ts'
import type { Policy } from './policy.ts'
import { plannedOf, type ReadBound } from './read-bound.ts'
import type { ToDate } from './to-date.ts'
import { unassessed } from './unassessed.ts'
import { compareValue, toMeasured } from './value.ts'
import { measuresTheSame, verdictOn } from './verdict.ts'
import { withBase } from './with-base.ts'
import { observed } from './working-input.ts'
import { workingOf } from './working-of.ts'

/**
 * How a flow stands before its period is over: the share of the target that is done, exactly compared with the share of the
 * period that is over. A flow already at its bound has met it; one already above its limit has missed it. Parts that cover the
 * whole period are its result.
 *
 * @vi tiến độ
 */
export function paceOn(target: Target, toDate: ToDate, read: ReadBound, policy: Policy, facts: Facts): Evaluation {
  const found = withBase(measuredToDate(toDate), target, facts, policy)
  const working = workingOf(target, found, read, facts)
  const measured = toDate.quantity
  if (!measuresTheSame(target.goal, found.value, read.bound, facts))
    return unassessed(target, 'unitsDiffer', { measured, working })
  const elapsed = elapsedShare(toDate.period, target.period)
  const isOver = compareRatios(elapsed, wholeRatio('1')) === 0
  if (isOver || isSettled(found, read, policy, facts)) return verdictOn(target, found, read, policy, facts)
  const planned = plannedOf(read)
  const done = applyRule(rules.completionRatio, {
    actual: toDate.value.base,
    planned: inBaseUnits(planned, facts),
  })
  if (done.outcome === 'undetermined' && read.direction !== 'lower') {
    return unassessed(target, done.reason, { measured, working })
  }
  const outcome =
    done.outcome === 'determined' ? besideElapsed(done.value, elapsed, read.direction, policy) : ('onPace' as const)
  const completion = completionOf({ goal: target.goal, read, approximate: false, ...found }, policy, facts)
  const rest = subtractRatios(inBaseUnits(planned, facts), toDate.value.base)
  const required = toMeasured(rest, planned.unit, policy.printing, facts)
  return { outcome, target, measured, bound: read.bound, elapsed, completion, required, working }
}

function measuredToDate({ value, parts }: ToDate): Found {
  return { outcome: 'measured', value, inputs: parts.map((each) => observed('actual', each)) }
}

/** Whether nothing that the rest of the period brings can change the verdict: flows only add. */
function isSettled(found: Found, read: ReadBound, policy: Policy, facts: Facts): boolean {
  const soFar = judge(read, (quantity) => compareValue(found.value, quantity, policy, facts))
  if (read.direction === 'higher') return soFar !== 'missed'
  const beside = compareValue(found.value, plannedOf(read), policy, facts)
  return soFar === 'missed' && beside >= 0
}
