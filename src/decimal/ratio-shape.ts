import { fields, type Shape, text } from '../result/index.ts'
import type { Ratio } from './ratio.ts'

/** An exact fraction, both terms as texts. */
export const ratioShape: Shape = /* @__PURE__ */ (() => fields<Ratio>({ numerator: text, denominator: text }))()
