export type { Better, Indicator, IndicatorCode, Measure, PriceBasis } from './indicator.ts'
export { samePrices } from './same-prices.ts'
