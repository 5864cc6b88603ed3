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
  wholeRatio,
} from '../decimal/index.ts'
import { inBaseUnits, type Quantity, unitOf, type WithUnits } from '../unit/index.ts'
import type { Measured } from './evaluation.ts'
import type { Policy } from './policy.ts'

/**
 * A value: an exact ratio in base units of its unit's dimension, with the figure as written if it is one, or the average
 * growth that a root stands for.
 */
export type Value =
  | { readonly kind: 'ratio'; readonly base: Ratio; readonly unit: string; readonly written?: Quantity }
  | { readonly kind: 'root'; readonly root: Root; readonly unit: 'percent' }

/** A written quantity as a value. */
export function valueOfQuantity(quantity: Quantity, options: WithUnits): Value {
  return { kind: 'ratio', base: inBaseUnits(quantity, options), unit: quantity.unit, written: quantity }
}

/** Where a value stands beside a quantity: -1, 0 or 1, by the exact or the printed value as the policy says. */
export function compareValue(value: Value, quantity: Quantity, policy: Policy, options: WithUnits): -1 | 0 | 1 {
  if (policy.compare === 'printed') {
    const printing = { places: placesOf(quantity.amount), rounding: policy.printing.rounding }
    return compareDecimals(printValue(value, quantity.unit, printing, options), quantity.amount)
  }
  const other = inBaseUnits(quantity, options)
  if (value.kind === 'ratio') return compareRatios(value.base, other)
  return compareRoot(value.root, addRatios(wholeRatio('1'), other))
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
  return { amount: percentGrowthOf(value.root, printing), unit: value.unit }
}

/** A value in base units; a root's is its printed value. */
export function baseOfValue(value: Value, printing: Printing, options: WithUnits): Ratio {
  return value.kind === 'ratio' ? value.base : inBaseUnits(measuredOf(value, printing, options))
}

function printValue(value: Value, unit: string, printing: Printing, options: WithUnits): string {
  return value.kind === 'root'
    ? percentGrowthOf(value.root, printing)
    : roundRatio(inUnit(value.base, unit, options), printing)
}
