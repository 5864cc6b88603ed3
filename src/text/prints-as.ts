import { percentOf, placesOf, ratio, roundRatio, signOf } from '../decimal/index.ts'
import { limits } from '../result/index.ts'
import type { Quantity } from '../unit/index.ts'

/** Whether a part of a whole in the same unit is printed as this share or multiple, rounded half-up or cut off. */
export function printsAs(part: Quantity, whole: Quantity, stated: Quantity): boolean {
  const places = placesOf(stated.amount)
  if (part.unit !== whole.unit || signOf(whole.amount) === 0 || places > limits.places) return false
  const print = stated.unit === 'percent' ? percentOf : stated.unit === 'times' ? roundRatio : undefined
  const share = ratio(part.amount, whole.amount)
  return (['halfUp', 'down'] as const).some((rounding) => print?.(share, { places, rounding }) === stated.amount)
}
