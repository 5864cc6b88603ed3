import { type DecimalString, multiply, ratio, subtract, total } from '../decimal/index.ts'
import { anything, expectShape, listOf, unitCodes, usageError } from '../result/index.ts'
import { checkQuantity } from './check-quantity.ts'
import { sameDimension } from './convert.ts'
import { type Comparable, type Quantity, unitOf, type WithUnits } from './quantity.ts'
import { type MaybePrinted, settle } from './settle.ts'

/** Those of several unit codes that do not go with all the others: none, where they measure one thing. */
type Misfit<U extends string, All extends string = U> = U extends string
  ? [All] extends [Comparable<U>]
    ? never
    : U
  : never

/**
 * The exact sum of quantities of one dimension, in the unit of the first. Throws a `UsageError` for an empty list,
 * for mixed dimensions, and for a sum without a finite decimal form unless places and a rounding mode are given.
 *
 * @vi tổng
 * @example
 * sum([quantity('1173.7', 'billionVnd'), quantity('3696.0', 'billionVnd')])
 * //=> { amount: '4869.7', unit: 'billionVnd' }
 */
export function sum<U extends string>(
  quantities: readonly [Quantity<U>, ...Quantity<NoInfer<Comparable<U>>>[]],
  options?: WithUnits & MaybePrinted,
): Quantity<U>
export function sum<U extends string>(
  quantities: readonly Quantity<U>[] & ([Misfit<U>] extends [never] ? unknown : never),
  options?: WithUnits & MaybePrinted,
): Quantity<U>
export function sum(quantities: readonly Quantity[], options: WithUnits & MaybePrinted = {}): Quantity {
  expectShape(listOf(anything), quantities, 'quantities')
  const [first] = quantities
  if (first === undefined) throw usageError(unitCodes, 'unit.nothingToAdd')
  quantities.forEach(checkQuantity)
  const amounts = quantities.map((each) => baseAmount(each, first.unit, options))
  return inUnit(total(amounts), first.unit, options)
}

/**
 * The exact difference of two quantities of one dimension, in the unit of the first. Throws a `UsageError` as `sum`
 * does. The difference of two shares is a number of percentage points: see `pointChange`.
 *
 * @vi hiệu
 * @example
 * difference(quantity('10535.8', 'billionVnd'), quantity('9578', 'billionVnd'))
 * //=> { amount: '957.8', unit: 'billionVnd' }
 */
export function difference<U extends string>(
  a: Quantity<U>,
  b: Quantity<NoInfer<Comparable<U>>>,
  options: WithUnits & MaybePrinted = {},
): Quantity<U> {
  checkQuantity(a)
  checkQuantity(b)
  const [minuend, subtrahend] = [baseAmount(a, a.unit, options), baseAmount(b, a.unit, options)]
  return inUnit(subtract(minuend, subtrahend), a.unit, options)
}

/** An amount in base units of the dimension that it must share with another unit. */
function baseAmount({ amount, unit }: Quantity, other: string, options: WithUnits): DecimalString {
  const [, { factor }] = sameDimension(other, unit, options)
  return multiply(amount, factor)
}

function inUnit<U extends string>(amount: DecimalString, unit: U, options: WithUnits & MaybePrinted): Quantity<U> {
  return { amount: settle(ratio(amount, unitOf(unit, options?.units).factor), options), unit }
}
