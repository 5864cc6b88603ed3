import { fields, type Shape, text } from '../result/index.ts'
import type { Quantity } from './quantity.ts'

/** An amount in a unit, both as texts. */
export const quantityShape: Shape = /* @__PURE__ */ (() => fields<Quantity>({ amount: text, unit: text }))()
