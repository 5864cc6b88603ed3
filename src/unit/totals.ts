import { add, subtract } from '../decimal/index.ts'
import { usageError } from '../result/index.ts'
import { convert } from './convert.ts'
import type { Comparable, Quantity, WithUnits } from './quantity.ts'

/**
 * The exact sum of quantities of one dimension, in the unit of the first. Throws a `UsageError` for an empty list
 * and for mixed dimensions.
 *
 * @vi tổng
 * @example
 * sum([quantity('1173.7', 'billionVnd'), quantity('3696.0', 'billionVnd')])
 * //=> { amount: '4869.7', unit: 'billionVnd' }
 */
export function sum<U extends string>(
  quantities: readonly [Quantity<U>, ...Quantity<NoInfer<Comparable<U>>>[]],
  options?: WithUnits,
): Quantity<U>
export function sum<U extends string>(quantities: readonly Quantity<U>[], options?: WithUnits): Quantity<U>
export function sum(quantities: readonly Quantity[], options: WithUnits = {}): Quantity {
  const [first, ...others] = quantities
  if (first === undefined) throw usageError('unit.nothingToAdd')
  const amount = others.reduce(
    (subtotal, each) => add(subtotal, convert(each, first.unit, options).amount),
    add(first.amount, '0'),
  )
  return { amount, unit: first.unit }
}

/**
 * The exact difference of two quantities of one dimension, in the unit of the first. The difference of two shares is
 * a number of percentage points: see `pointChange`.
 *
 * @vi hiệu
 * @example
 * difference(quantity('10535.8', 'billionVnd'), quantity('9578', 'billionVnd'))
 * //=> { amount: '957.8', unit: 'billionVnd' }
 */
export function difference<U extends string>(
  a: Quantity<U>,
  b: Quantity<NoInfer<Comparable<U>>>,
  options: WithUnits = {},
): Quantity<U> {
  const subtrahend = convert<string, string>(b, a.unit, options)
  return { amount: subtract(a.amount, subtrahend.amount), unit: a.unit }
}
