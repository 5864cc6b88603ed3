export {
  type Better,
  betters,
  coverages,
  type Indicator,
  type IndicatorCode,
  type Measure,
  measures,
  type PriceBasis,
  prices,
} from './indicator.ts'
export { indicatorShape } from './indicator-shape.ts'
export { samePrices } from './same-prices.ts'
