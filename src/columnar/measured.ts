import type { ReasonCode } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'
import type { Column } from './column.ts'
import { tenTo } from './exact-form.ts'
import { type ExactRatio, exactRatioAt } from './exact-ratio.ts'
import { figureAt } from './figure-at.ts'
import type { Margin } from './judge-filter.ts'
import { blockRows } from './print-rows.ts'
import type { Recipe } from './recipe.ts'
import type { ResultSheet } from './result-sheet.ts'
import { unitWeights } from './unit-weights.ts'

/** What is compared with a bound: a double for each row of a block, and the exact value of a row, in the bound's unit. */
export type Measured = {
  /** The doubles of a block; row `r` stands at `r - base`. */
  readonly block: (from: number, to: number) => { readonly measured: Float64Array; readonly base: number }
  /** How far a double may be from the exact value; undefined where comparing doubles is exact. */
  readonly margin?: Margin
  readonly at: (row: number) => ExactRatio | ReasonCode
}

// Six roundings at the most; see docs/decisions/filtered-exact-arithmetic.md.
const relative = 2 ** -50

/** The figures of a column, in the unit of the bound. */
export function measuredColumn(column: Column, unit: string, options: WithUnits): Measured {
  const weights = unitWeights([column.unit, unit], options)
  const [top, bottom] = [weights(column.unit), weights(unit)]
  const at = (row: number) => {
    const figure = figureAt(column, row)
    if (figure === undefined) return 'noObservation'
    return { numerator: figure.digits * top, denominator: bottom * tenTo(figure.places) }
  }
  if (top === bottom) return { at, block: () => ({ measured: column.values, base: 0 }) }
  return { at, block: scaler(column.values, Number(top) / Number(bottom)), margin: { absolute: 0, relative } }
}

/** The results of a formula, known to within one unit of their last printed place, in the unit of the bound. */
export function measuredResults(recipe: Recipe, sheet: ResultSheet, unit: string, options: WithUnits): Measured {
  const weights = unitWeights([recipe.unit, unit], options)
  const [top, bottom] = [recipe.factor * weights(recipe.unit), tenTo(sheet.places) * weights(unit)]
  const lastPlace = Number(weights(recipe.unit)) / Number(bottom)
  const at = (row: number) => {
    const ratio = exactRatioAt(recipe, row)
    if (typeof ratio === 'string') return ratio
    return { numerator: ratio.numerator * top, denominator: ratio.denominator * bottom }
  }
  return { at, block: scaler(sheet.scaled, lastPlace), margin: { absolute: 2 * lastPlace, relative } }
}

function scaler(values: Float64Array, factor: number): Measured['block'] {
  const measured = new Float64Array(blockRows)
  return (from, to) => {
    for (let row = from; row < to; row += 1) measured[row - from] = (values[row] ?? Number.NaN) * factor
    return { measured, base: from }
  }
}
