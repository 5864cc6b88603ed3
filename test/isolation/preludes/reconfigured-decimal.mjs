// @ts-check
// A host that uses decimal.js too, in its own way.
import { Decimal } from 'decimal.js'

Decimal.set({
  precision: 3,
  rounding: Decimal.ROUND_UP,
  toExpNeg: -1,
  toExpPos: 1,
  modulo: Decimal.EUCLID,
  maxE: 20,
  minE: -20,
})
