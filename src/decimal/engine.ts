import { Decimal as SharedDecimal } from 'decimal.js'

/**
 * A private copy of decimal.js with every setting spelt out: nothing that the host program does to the shared
 * class reaches it, and its precision is far beyond what two numerals within the limits can need.
 */
export const Exact: typeof SharedDecimal = /* @__PURE__ */ ownCopy()

function ownCopy(): typeof SharedDecimal {
  return SharedDecimal.clone({
    precision: 1200,
    rounding: SharedDecimal.ROUND_HALF_UP,
    toExpNeg: -9e15,
    toExpPos: 9e15,
    minE: -9e15,
    maxE: 9e15,
    modulo: SharedDecimal.ROUND_DOWN,
    crypto: false,
  })
}

/** Another copy, for users who go on computing: what they set up in it does not reach the private one. */
export const Lent: typeof SharedDecimal = /* @__PURE__ */ Exact.clone()

/** An instance of either copy. */
export type Exact = SharedDecimal

/** Ten to a whole power, exactly. */
export function powerOfTen(exponent: number): Exact {
  return new Exact(`1e${exponent}`)
}
