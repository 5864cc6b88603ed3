import { equal, type Readings } from './constraint.ts'
import type { Given, PrintedGiven } from './given.ts'
import { mismatch } from './mismatch.ts'

/** "bằng 45,5% dự toán": part over whole is the stated share, or the stated yield or density. */
export function ratioConstraint(part: Given, whole: Given, stated: PrintedGiven): Readings {
  const { quotient, dimension } = stated.scale
  const isQuotient = quotient?.of === part.scale.dimension && quotient.per === whole.scale.dimension
  const isRatio = dimension === 'ratio' && part.scale.dimension === whole.scale.dimension
  if (!isQuotient && !isRatio) return mismatch(part, dimension === 'ratio' ? whole : stated)
  return equal({ form: 'quotient', part, whole, as: 'level' }, stated)
}
