import type { Target } from '../target/index.ts'
import type { Facts } from './facts.ts'
import { measureAverage } from './measure-average.ts'
import { measureChange } from './measure-change.ts'
import { measureLevel } from './measure-level.ts'
import { measureShare } from './measure-share.ts'
import type { Measurement } from './measurement.ts'
import type { Policy } from './policy.ts'

/** The value that a target's goal is measured by, in the target's own period. */
export function measure(target: Target, facts: Facts, policy: Policy): Measurement {
  const { goal } = target
  switch (goal.kind) {
    case 'growth':
    case 'reduction':
      return measureChange(goal, target, facts, policy)
    case 'averageGrowth':
      return measureAverage(goal, target, facts, policy)
    case 'completion':
      return measureShare(goal, target, facts, policy)
    default:
      return measureLevel(target, facts, policy)
  }
}
