import type { Determined } from './determined.ts'
import { type Shape, text, variants } from './shape.ts'

/** An answer of a shape, or the reason why there is none. */
export function determinedShape(value: Shape): Shape {
  return variants<Determined<unknown>, 'outcome'>('outcome', { determined: { value }, undetermined: { reason: text } })
}
