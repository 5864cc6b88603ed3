import { isDecimalString, toNumber } from '../decimal/index.ts'
import { type Quantity, unitOf, type WithUnits } from '../unit/index.ts'

/** A quantity in three columns: its exact digits, the nearest double for charts, and its unit. */
export type QuantityCells = {
  readonly amount: string | null
  readonly number: number | null
  readonly unit: string | null
}

/** The cells of a quantity; all empty where there is none. */
export function quantityCells(quantity: Quantity | undefined): QuantityCells {
  if (quantity === undefined) return { amount: null, number: null, unit: null }
  const { amount, unit } = quantity
  return { amount, number: isDecimalString(amount) ? toNumber(amount) : null, unit }
}

/** The symbols of a unit in Vietnamese and English. */
export function unitSymbols(
  unit: string | null,
  options: WithUnits,
): { readonly unitVi: string | null; readonly unitEn: string | null } {
  if (unit === null) return { unitVi: null, unitEn: null }
  const { vi, en } = unitOf(unit, options.units)
  return { unitVi: vi, unitEn: en }
}
