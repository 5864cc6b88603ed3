export type { Better, Indicator, IndicatorCode, Measure, PriceBasis } from './indicator.ts'
