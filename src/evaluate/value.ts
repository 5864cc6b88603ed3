import {
  addRatios,
  compareDecimals,
  compareRatios,
  compareRoot,
  divideRatios,
  finiteDecimal,
  type Printing,
  percentGrowthOf,
  placesOf,
  type Ratio,
  type Root,
  roundRatio,
  subtractRatios,
  wholeRatio,
} from '../decimal/index.ts'
import { limits } from '../result/index.ts'
import { inBaseUnits, type Quantity, settle, unitOf, type WithUnits } from '../unit/index.ts'
import type { Measured } from './evaluation.ts'
import type { Policy } from './policy.ts'

/**
 * A value: an exact ratio in base units of its unit's dimension, with the figure as written if it is one, or the average
 * growth that a root stands for.
 */
export type Value = RatioValue | { readonly kind: 'root'; readonly root: Root; readonly unit: 'percent' }

/** A value that is an exact ratio. */
export type RatioValue = {
  readonly kind: 'ratio'
  readonly base: Ratio
  readonly unit: string
  readonly written?: Quantity
}

/** A written quantity as a value. */
export function valueOfQuantity(quantity: Quantity, options: WithUnits): RatioValue {
  return { kind: 'ratio', base: inBaseUnits(quantity, options), unit: quantity.unit, written: quantity }
}

/** Where a value stands beside a quantity: -1, 0 or 1, by the exact or the printed value as the policy says. */
export function compareValue(value: Value, quantity: Quantity, policy: Policy, options: WithUnits): -1 | 0 | 1 {
  if (policy.compare === 'printed') return comparePrinted(value, quantity, policy, options)
  const other = inBaseUnits(quantity, options)
  if (value.kind === 'ratio') return compareRatios(value.base, other)
  return compareRoot(value.root, addRatios(wholeRatio('1'), other))
}

/** Compares a value, rounded to the places that a quantity is written with, with that quantity. */
function comparePrinted(value: Value, quantity: Quantity, { printing }: Policy, options: WithUnits): -1 | 0 | 1 {
  const unit = value.kind === 'root' ? value.unit : quantity.unit
  const amount =
    unit === quantity.unit ? quantity.amount : settle(inUnit(inBaseUnits(quantity, options), unit, options), {})
  const places = Math.min(placesOf(amount), limits.places)
  return compareDecimals(printValue(value, unit, { places, rounding: printing.rounding }, options), amount)
}

/** The exact value in a unit of its dimension, as a decimal over one where its digits end. */
export function inUnit(base: Ratio, unit: string, { units }: WithUnits): Ratio {
  const { factor } = unitOf(unit, units)
  const value = factor === '1' ? base : divideRatios(base, wholeRatio(factor))
  const decimal = finiteDecimal(value)
  return decimal === undefined ? value : wholeRatio(decimal)
}

/** A ratio in base units as a quantity: exact where its digits end, else printed with the exact value beside. */
export function toMeasured(base: Ratio, unit: string, printing: Printing, options: WithUnits): Measured {
  const exact = inUnit(base, unit, options)
  const amount = finiteDecimal(exact)
  return amount === undefined ? { amount: roundRatio(exact, printing), unit, exact } : { amount, unit }
}

/** A value as a quantity: a figure of the document as it is written there. */
export function measuredOf(value: Value, printing: Printing, options: WithUnits): Measured {
  if (value.kind === 'ratio') return value.written ?? toMeasured(value.base, value.unit, printing, options)
  return { amount: percentGrowthOf(value.root, printing), unit: value.unit, root: value.root }
}

/** Places beyond those of a figure to which a root is taken for a difference from it. */
const guardPlaces = 30

/** The signed difference of a value from a quantity, in base units; from a root's value to thirty places more than stated. */
export function differenceFrom(value: Value, quantity: Quantity, options: WithUnits): Ratio {
  const other = inBaseUnits(quantity, options)
  if (value.kind === 'ratio') return subtractRatios(value.base, other)
  const places = Math.min(placesOf(quantity.amount) + guardPlaces, limits.places)
  const amount = percentGrowthOf(value.root, { places, rounding: 'halfEven' })
  return subtractRatios(inBaseUnits({ amount, unit: value.unit }), other)
}

function printValue(value: Value, unit: string, printing: Printing, options: WithUnits): string {
  return value.kind === 'root'
    ? percentGrowthOf(value.root, printing)
    : roundRatio(inUnit(value.base, unit, options), printing)
}
