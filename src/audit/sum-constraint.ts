import { atMostZero } from '../interval/index.ts'
import { balanced, equal, only, ordered, type Readings } from './constraint.ts'
import type { Expression } from './expression.ts'
import { type Given, isPrinted } from './given.ts'
import { mismatch } from './mismatch.ts'

/** "trong đó", "gồm": the parts make up the total, or belong to it. */
export function sumConstraint(parts: readonly Given[], total: Given, coverage: 'complete' | 'ofWhich'): Readings {
  const stranger = parts.find(({ scale }) => scale.dimension !== total.scale.dimension)
  if (stranger) return mismatch(stranger, total)
  const terms = parts.map((given) => ({ given, sign: 1 }) as const)
  const balance: Expression = { form: 'linear', terms: [...terms, { given: total, sign: -1 }] }
  if (coverage === 'ofWhich') return only({ ...ordered(balance, atMostZero), reported: total.scale })
  return isPrinted(total) ? equal({ form: 'linear', terms }, total) : balanced(balance, total.scale)
}

/** A part cannot exceed its whole, a half-year not the year. */
export function subsetConstraint(part: Given, whole: Given): Readings {
  return sumConstraint([part], whole, 'ofWhich')
}
