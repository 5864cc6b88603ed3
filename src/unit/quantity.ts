import { type DecimalInput, type DecimalString, decimal } from '../decimal/index.ts'
import { unitCodes, usageError } from '../result/index.ts'
import type { DimensionOf, StandardUnit, UnitOf } from './standard-units.ts'
import { unitCalled } from './unit-called.ts'
import { findUnit, type UnitDefinition } from './unit-definition.ts'

/**
 * An amount with its unit, both as written: the digits say how the figure was rounded, and "350 billion VND" is not
 * the same statement as "350000 million VND".
 *
 * @vi đại lượng
 */
export type Quantity<U extends string = string> = { readonly amount: DecimalString; readonly unit: U }

/** The units that may stand beside unit `U`: those of its dimension, or any where it is only known at run time. */
export type Comparable<U extends string> = string extends U
  ? string
  : U extends StandardUnit
    ? UnitOf<DimensionOf<U>>
    : string

/** Further units of the plan, wherever a unit is looked up. */
export type WithUnits = { readonly units?: readonly UnitDefinition[] }

/**
 * A quantity. Throws a `UsageError` when the numeral is malformed or the unit is neither a standard one nor among
 * the further units given; an unknown unit written in the code does not even compile.
 *
 * @vi đại lượng
 * @example
 * quantity('3696.0', 'billionVnd')
 * //=> { amount: '3696.0', unit: 'billionVnd' }
 */
export function quantity<const U extends StandardUnit>(amount: DecimalInput, unit: U): Quantity<U>
export function quantity<Declared extends string, const U extends Declared | StandardUnit>(
  amount: DecimalInput,
  unit: U,
  options: { readonly units: readonly UnitDefinition<Declared>[] },
): Quantity<U>
export function quantity<const U extends string>(
  amount: DecimalInput,
  unit: string extends U ? U : never,
  options?: WithUnits,
): Quantity<U>
export function quantity(amount: DecimalInput, unit: string, options?: WithUnits): Quantity {
  return { amount: decimal(amount), unit: unitOf(unit, options?.units).code }
}

/** The row of a unit, or a `UsageError`. */
export function unitOf(code: string, units?: readonly UnitDefinition[]): UnitDefinition {
  const row = findUnit(code, units)
  if (row !== undefined) return row
  const expected = unitCalled(code)
  throw usageError(unitCodes, 'unit.unknown', { ...(expected === undefined ? {} : { expected }), received: code })
}

/**
 * A share in per cent.
 *
 * @vi phần trăm
 * @example
 * percent('45.5')
 * //=> { amount: '45.5', unit: 'percent' }
 */
export function percent(amount: DecimalInput): Quantity<'percent'> {
  return quantity(amount, 'percent')
}

/**
 * A difference between two shares, in percentage points: not the same dimension as a share.
 *
 * @vi điểm phần trăm
 * @example
 * percentagePoints('0.2')
 * //=> { amount: '0.2', unit: 'percentagePoint' }
 */
export function percentagePoints(amount: DecimalInput): Quantity<'percentagePoint'> {
  return quantity(amount, 'percentagePoint')
}
