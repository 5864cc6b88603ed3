import type { Check } from '../finding/index.ts'
import type { Constraint } from './constraint.ts'
import type { Context } from './context.ts'
import { firstPossible, valueUnder } from './fitting-modes.ts'
import { looseReason, openReason } from './open-reason.ts'
import { showStated, showValue } from './show-value.ts'

/** A check that offers no mending yet. */
export type Judgement = Omit<Check, 'hints' | 'nearest'>

/**
 * Judges a statement: first with its parts as exact as they are printed; if it cannot hold so, with the parts rounded
 * as well, unless one assumption is asked for.
 */
export function judge(constraint: Constraint, context: Context): Judgement {
  const { reading } = constraint
  const exact = valueUnder({ assuming: 'exactParts' }, constraint, context)
  const value = context.unpinned ? showStated(constraint) : showValue(exact, constraint)
  const shown = { ...value, ...(reading && { reading }) }
  const reason = openReason(constraint, context)
  if (reason) return { verdict: 'undecided', reason, modes: [], assuming: context.assuming ?? 'exactParts', ...shown }
  const { assuming, fitting, possible } = firstPossible(exact, constraint, context)
  const told = { modes: fitting, assuming, ...shown }
  if (fitting.includes('halfUp')) return { verdict: 'holds', ...told }
  if (fitting.length > 0) return { verdict: 'holdsTruncated', ...told }
  return possible
    ? { verdict: 'undecided', reason: looseReason(constraint), ...told }
    : { verdict: 'contradicted', ...told }
}
