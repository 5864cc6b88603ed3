import { decimal } from '../decimal/index.ts'
import type { Better } from '../indicator/index.ts'
import { type Determined, undetermined } from '../result/index.ts'
import { atLeast, atMost, type Bound, exactly, lessThan, type Target } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { Facts } from './facts.ts'
import { findBase } from './find-base.ts'
import type { Policy } from './policy.ts'
import { betterFor, type ReadBound, readBound } from './read-bound.ts'

/**
 * The bound that decides about a target. To maintain is not to be worse than the base, to decline is to be below it, and a
 * milestone is done once its indicator counts one.
 */
export function boundOfTarget({ goal, ...target }: Target, facts: Facts, policy: Policy): Determined<ReadBound> {
  const { better } = facts.indicator
  if (goal.kind === 'milestone') return readBound(atLeast({ amount: decimal('1'), unit: facts.indicator.unit }), better)
  if (goal.kind !== 'maintain' && goal.kind !== 'decline') return readBound(goal.bound, betterFor(goal, better))
  const base = findBase({ goal, ...target }, facts, policy)
  if (base === undefined) return undetermined(goal.base === 'unstated' ? 'baseNotStated' : 'noBase')
  if (base.qualifier !== undefined) return undetermined('onlyApproximate')
  const bound: Bound = goal.kind === 'decline' ? lessThan(base.quantity) : notWorseThan(base.quantity, better)
  return readBound(bound, better)
}

function notWorseThan(level: Quantity, better: Better): Bound {
  if (better === 'higher') return atLeast(level)
  return better === 'lower' ? atMost(level) : exactly(level)
}
