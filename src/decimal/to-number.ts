import { type DecimalInput, exact } from './decimal-string.ts'
import { type Exact, Lent } from './engine.ts'

/**
 * A decimal.js value for those who go on computing, of a class that neither the host program nor ktxh computes with.
 *
 * @example
 * toDecimal('10535.8').minus('9578').toString()
 * //=> '957.8'
 */
export function toDecimal(value: DecimalInput): Exact {
  return new Lent(exact(value))
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
