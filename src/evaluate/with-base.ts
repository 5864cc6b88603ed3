import type { Target } from '../target/index.ts'
import type { Facts } from './facts.ts'
import { findBase } from './find-base.ts'
import type { Found } from './measurement.ts'
import type { Policy } from './policy.ts'

/** The level that a falling target starts from, for the one convention that needs it. */
export function withBase(found: Found, target: Target, facts: Facts, policy: Policy): Found {
  if (policy.completion !== 'plannedReduction') return found
  const base = findBase(target, facts, policy)
  return base.outcome === 'none' ? found : { ...found, base: base.observation.quantity }
}
