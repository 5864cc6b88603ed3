export { parseNumber } from './text/parse-number.ts'
export { type ParsedQuantity, parseQuantity } from './text/parse-quantity.ts'
export { scanQuantities } from './text/scan-quantities.ts'
export type { ScannedQuantity } from './text/scanned-quantity.ts'
