import { decimal } from '../decimal/index.ts'
import type { Target } from '../target/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { Evaluation } from './evaluation.ts'
import type { Found } from './measurement.ts'
import type { Policy } from './policy.ts'
import type { DecidingBound } from './read-bound.ts'
import { verdictOn } from './verdict.ts'

/** A thing done or not: it is done once its indicator counts at least one. */
export function milestoneVerdict(target: Target, found: Found, policy: Policy, options: WithUnits): Evaluation {
  const bound: DecidingBound = { kind: 'atLeast', value: { amount: decimal('1'), unit: found.value.unit } }
  const read = { bound, direction: 'higher' } as const
  const verdict = verdictOn(target, found, read, policy, options)
  return verdict.outcome === 'exceeded' ? { ...verdict, outcome: 'met' } : verdict
}
