import { divideRatios, multiplyRatios, type Ratio, signOf, wholeRatio } from '../decimal/index.ts'
import { decimalCodes, unitCodes, usageError } from '../result/index.ts'
import { checkQuantity } from './check-quantity.ts'
import { inBaseUnits } from './convert.ts'
import { type Quantity, unitOf, type WithUnits } from './quantity.ts'
import { type MaybePrinted, settle } from './settle.ts'
import type { UnitDefinition } from './unit-definition.ts'

/**
 * A yield, density or amount per head: one quantity divided by another, in a unit that is such a quotient. Throws a
 * `UsageError` when the unit is not the quotient of the two, when the divisor is zero, and when the value has no finite
 * decimal form and no places are given.
 *
 * @vi năng suất, mật độ
 * @example
 * quotient(quantity('1000', 'tonne'), quantity('200', 'hectare'), 'quintalPerHectare')
 * //=> { amount: '50', unit: 'quintalPerHectare' }
 */
export function quotient<const U extends string>(
  dividend: Quantity,
  divisor: Quantity,
  unit: U,
  options: WithUnits & MaybePrinted = {},
): Quantity<U> {
  checkQuantity(dividend)
  checkQuantity(divisor)
  const target = quotientUnit(dividend.unit, divisor.unit, unit, options)
  if (signOf(divisor.amount) === 0) throw usageError(decimalCodes, 'decimal.divisionByZero', { received: divisor.unit })
  const value = divideRatios(inBaseUnits(dividend, options), inBaseUnits(divisor, options))
  return { amount: settle(divideRatios(value, wholeRatio(target.factor)), options), unit }
}

/**
 * A yield or density times what it is per, in a unit of what it divides: 50 quintals a hectare on 200 hectares.
 *
 * @vi sản lượng = năng suất × diện tích
 * @example
 * product(quantity('50', 'quintalPerHectare'), quantity('200', 'hectare'), 'tonne')
 * //=> { amount: '1000', unit: 'tonne' }
 */
export function product<const U extends string>(
  rate: Quantity,
  extent: Quantity,
  unit: U,
  options: WithUnits & MaybePrinted = {},
): Quantity<U> {
  checkQuantity(rate)
  checkQuantity(extent)
  quotientUnit(unit, extent.unit, rate.unit, options)
  const value: Ratio = multiplyRatios(inBaseUnits(rate, options), inBaseUnits(extent, options))
  return { amount: settle(divideRatios(value, wholeRatio(unitOf(unit, options?.units).factor)), options), unit }
}

function quotientUnit(dividend: string, divisor: string, unit: string, options: WithUnits): UnitDefinition {
  const units = options?.units
  const [target, of, per] = [unitOf(unit, units), unitOf(dividend, units).dimension, unitOf(divisor, units).dimension]
  if (target.quotient?.of === of && target.quotient.per === per) return target
  throw usageError(unitCodes, 'unit.notQuotient', { expected: `${of} / ${per}`, received: unit })
}
