import type { Constraint } from './constraint.ts'
import type { Check } from './finding.ts'
import type { Domains } from './given.ts'
import { complementHints } from './hint-complement.ts'
import { otherReadingHints } from './hint-other-reading.ts'
import { otherWholeHints } from './hint-other-whole.ts'
import { slipHints } from './hint-slip.ts'
import type { Hint } from './hints.ts'
import { mendablesOf } from './mend.ts'
import { nearestFits } from './nearest.ts'
import type { Neighbourhood } from './neighbourhood.ts'

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
