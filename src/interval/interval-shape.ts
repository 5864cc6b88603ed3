import { ratioShape } from '../decimal/index.ts'
import { fields, flag, optional, type Shape } from '../result/index.ts'
import type { End, Interval } from './interval.ts'

/** An interval with its ends. */
export const intervalShape: Shape = /* @__PURE__ */ (() => {
  const end = optional(fields<End>({ value: ratioShape, closed: flag }))
  return fields<Interval>({ low: end, high: end })
})()
