import { type DecimalInput, exact } from './decimal-string.ts'
import type { Exact } from './engine.ts'

/**
 * A decimal.js value of ktxh's own private class, for those who go on computing.
 *
 * @example
 * toDecimal('10535.8').minus('9578').toString()
 * //=> '957.8'
 */
export function toDecimal(value: DecimalInput): Exact {
  return exact(value)
}

/**
 * The nearest double, for charts. It is not exact, and nothing in ktxh computes with it.
 *
 * @example
 * toNumber('97.30')
 * //=> 97.3
 */
export function toNumber(value: DecimalInput): number {
  return exact(value).toNumber()
}
