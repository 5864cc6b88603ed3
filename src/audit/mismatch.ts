import type { Obstacle } from './constraint.ts'
import type { Given } from './given.ts'
import { isShare, type UnitScale } from './unit-scale.ts'

/**
 * Things of different kinds are compared. Two measures, such as money and area, never agree; nouns that are counted may
 * be two words for one thing, so that nothing is decided.
 */
export function mismatch(a: Given, b: Given): Obstacle {
  return { reason: 'unitsDiffer', severe: isMeasure(a.scale) && isMeasure(b.scale) }
}

function isMeasure(scale: UnitScale): boolean {
  return !scale.counted && !isShare(scale) && !['', 'index', 'ratioPerYear'].includes(scale.dimension)
}
