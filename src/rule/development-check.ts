import { compareRatios, multiplyRatios, type Ratio, ratioShape, subtractRatios } from '../decimal/index.ts'
import { expectShape, fields, type Shape } from '../result/index.ts'

/** The three ratios of plan, result and base. */
export type DevelopmentRatios = {
  /** yk / y0 */
  readonly task: Ratio
  /** y1 / yk */
  readonly completion: Ratio
  /** y1 / y0 */
  readonly development: Ratio
}

/** What the product of task and completion is, and how far a development rate lies above it. */
export type DevelopmentCheck = { readonly product: Ratio; readonly difference: Ratio; readonly agrees: boolean }

const ratiosShape: Shape = /* @__PURE__ */ (() =>
  fields<DevelopmentRatios>({ task: ratioShape, completion: ratioShape, development: ratioShape }))()

/**
 * Checks that plan task times completion is the development rate, as it must be for exact ratios: 125 % of last year
 * planned and 104 % of the plan done is 130 % of last year.
 *
 * @vi nhiệm vụ kế hoạch × hoàn thành kế hoạch = tốc độ phát triển
 * @example
 * checkDevelopment({ task: ratio('125', '100'), completion: ratio('104', '100'), development: ratio('130', '100') }).agrees
 * //=> true
 */
export function checkDevelopment(ratios: DevelopmentRatios): DevelopmentCheck {
  expectShape(ratiosShape, ratios, 'ratios')
  const { task, completion, development } = ratios
  const product = multiplyRatios(task, completion)
  return {
    product,
    difference: subtractRatios(development, product),
    agrees: compareRatios(development, product) === 0,
  }
}
