import { decimal } from '../decimal/index.ts'
import { type Determined, undetermined } from '../result/index.ts'
import { atLeast, bare, lessThan, type Target } from '../target/index.ts'
import type { Facts } from './facts.ts'
import { findBase } from './find-base.ts'
import type { Policy } from './policy.ts'
import { betterFor, type ReadBound, readBound } from './read-bound.ts'

/**
 * The bound that decides about a target. To maintain is not to be worse than the base, to decline is to be below it, and a
 * milestone is done once its indicator counts one.
 */
export function boundOfTarget(target: Target, facts: Facts, policy: Policy): Determined<ReadBound> {
  const { goal } = target
  const { better, unit } = facts.indicator
  if (goal.kind === 'milestone') return readBound(atLeast({ amount: decimal('1'), unit }), better)
  if (goal.kind !== 'maintain' && goal.kind !== 'decline') return readBound(goal.bound, betterFor(goal, better))
  const base = findBase(target, facts, policy)
  if (base.outcome === 'none') return undetermined(base.reason)
  const { quantity, qualifier } = base.observation
  if (qualifier !== undefined) return undetermined('onlyApproximate')
  return readBound(goal.kind === 'decline' ? lessThan(quantity) : bare(quantity), better)
}
