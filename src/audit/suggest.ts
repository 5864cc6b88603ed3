import type { Check, Hint } from '../finding/index.ts'
import { complementHints } from './complement-hints.ts'
import type { Constraint } from './constraint.ts'
import type { Domains } from './given.ts'
import { mendablesOf } from './mendables.ts'
import { nearestFits } from './nearest-fits.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { otherReadingHints } from './other-reading-hints.ts'
import { otherWholeHints } from './other-whole-hints.ts'
import { slipHints } from './slip-hints.ts'

/**
 * What may help whoever corrects a statement that does not hold: for each figure the nearest value that fits, and the
 * known slips that would explain it.
 */
export function suggest(
  constraint: Constraint,
  { domains, near }: { readonly domains: Domains; readonly near: Neighbourhood },
): Pick<Check, 'nearest' | 'hints'> {
  const mendables = mendablesOf(constraint, domains)
  const hints: readonly Hint[] = [
    ...otherWholeHints(constraint, { domains, near }),
    ...complementHints(constraint, { domains, near }),
    ...otherReadingHints(constraint, domains),
    ...slipHints(constraint, mendables, domains),
  ]
  return { nearest: nearestFits(mendables), hints }
}
