import { compareDecimals, multiply, multiplyRatios, type Ratio, ratio, wholeRatio } from '../decimal/index.ts'
import { unitCodes, usageError } from '../result/index.ts'
import { checkQuantity } from './check-quantity.ts'
import { type Comparable, type Quantity, unitOf, type WithUnits } from './quantity.ts'
import { type MaybePrinted, settle } from './settle.ts'
import { findUnit, type UnitDefinition } from './unit-definition.ts'

/** The amount of a quantity in base units of its dimension, exactly. */
export function inBaseUnits(quantity: Quantity, options?: WithUnits): Ratio {
  checkQuantity(quantity)
  const { amount, unit } = quantity
  return multiplyRatios(wholeRatio(amount), wholeRatio(unitOf(unit, options?.units).factor))
}

/** Both rows, or a `UsageError` when they measure different things. */
export function sameDimension(a: string, b: string, options?: WithUnits): readonly [UnitDefinition, UnitDefinition] {
  const rows = [unitOf(a, options?.units), unitOf(b, options?.units)] as const
  if (rows[0].dimension === rows[1].dimension) return rows
  throw usageError(unitCodes, 'unit.mixedDimensions', {
    expected: `${a} (${rows[0].dimension})`,
    received: `${b} (${rows[1].dimension})`,
  })
}

/** Whether two unit codes are known and measure the same kind of thing. */
export function isComparable(a: string, b: string, options?: WithUnits): boolean {
  const row = findUnit(a, options?.units)
  return row !== undefined && row.dimension === findUnit(b, options?.units)?.dimension
}

/**
 * The same quantity in another unit of its dimension, exactly and without trailing zeros. Throws a `UsageError` for
 * mixed dimensions, and for a value without a finite decimal form unless places and a rounding mode are given.
 *
 * @vi đổi đơn vị
 * @example
 * convert(quantity('350', 'billionVnd'), 'millionVnd')
 * //=> { amount: '350000', unit: 'millionVnd' }
 */
export function convert<U extends string, V extends Comparable<U>>(
  from: Quantity<U>,
  unit: V,
  options: WithUnits & MaybePrinted = {},
): Quantity<V> {
  checkQuantity(from)
  const [source, target] = sameDimension(from.unit, unit, options)
  return { amount: settle(ratio(multiply(from.amount, source.factor), target.factor), options), unit }
}

/**
 * Compares two quantities of one dimension by value, whatever their units: -1, 0 or 1.
 *
 * @vi so sánh
 * @example
 * compare(quantity('350', 'billionVnd'), quantity('190676', 'millionVnd'))
 * //=> 1
 */
export function compare<U extends string>(
  a: Quantity<U>,
  b: Quantity<NoInfer<Comparable<U>>>,
  options: WithUnits = {},
): -1 | 0 | 1 {
  checkQuantity(a)
  checkQuantity(b)
  const [left, right] = sameDimension(a.unit, b.unit, options)
  return compareDecimals(multiply(a.amount, left.factor), multiply(b.amount, right.factor))
}
