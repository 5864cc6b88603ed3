import type { ReasonCode } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { boundOfTarget } from './bound-of-target.ts'
import type { Facts } from './facts.ts'
import type { Policy } from './policy.ts'
import type { ReadBound } from './read-bound.ts'
import { flowToDate, type ToDate } from './to-date.ts'
import { measuresTheSame } from './verdict.ts'

/** A flow with a level to reach, and what it has come to within the period of its target. */
export type RunningFlow =
  | { readonly outcome: 'running'; readonly toDate: ToDate; readonly read: ReadBound }
  | { readonly outcome: 'none'; readonly reason: ReasonCode }

/** The flow so far beside its bound, or why there is nothing to set beside it: stocks and rates have no pace. */
export function runningFlow(target: Target, facts: Facts, policy: Policy): RunningFlow {
  if (target.goal.kind !== 'level' || facts.indicator.measure !== 'flow') return { outcome: 'none', reason: 'noPace' }
  const read = boundOfTarget(target, facts, policy)
  if (read.outcome === 'undetermined') return { outcome: 'none', reason: read.reason }
  const found = flowToDate(target, facts, policy)
  if (found.outcome !== 'found')
    return { outcome: 'none', reason: found.outcome === 'none' ? 'noObservation' : found.reason }
  const { toDate } = found
  if (!measuresTheSame(target.goal, toDate.value, read.value.bound, facts)) {
    return { outcome: 'none', reason: 'unitsDiffer' }
  }
  return { outcome: 'running', toDate, read: read.value }
}
