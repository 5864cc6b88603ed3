import { fields, listOf, nameShape, oneOf, optional, type Shape, text } from '../result/index.ts'
import {
  betters,
  coverages,
  type Indicator,
  type IndicatorCode,
  measures,
  type PriceBasis,
  prices,
} from './indicator.ts'

type RatioOf = NonNullable<Indicator['ratioOf']>
type PartOf = NonNullable<Indicator['partOf']>

/** An indicator with its unit, direction and kind. */
export const indicatorShape: Shape = /* @__PURE__ */ (() =>
  fields<Indicator>({
    id: text,
    row: optional(text),
    name: nameShape,
    unit: text,
    sector: text,
    better: oneOf(betters),
    measure: oneOf(measures),
    ratioOf: optional(fields<RatioOf>({ part: text, whole: text, factor: optional(text) })),
    partOf: optional(fields<PartOf>({ whole: text, coverage: oneOf(coverages) })),
    equivalentOf: optional(text),
    priceBasis: optional(fields<PriceBasis>({ prices: oneOf(prices) })),
    codes: optional(listOf(fields<IndicatorCode>({ system: text, version: text, code: text }))),
  }))()
