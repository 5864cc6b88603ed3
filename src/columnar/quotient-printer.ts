import { bump, type FilterRounding, filterRounding } from './filter-rounding.ts'
import { multipliersByPlaces } from './multipliers.ts'
import type { Filter, Printer } from './printer.ts'
import { filterQuotients, type QuotientFilter } from './quotient-filter.ts'
import { quotientShape } from './quotient-shape.ts'
import { inputColumn, type Recipe } from './recipe.ts'
import { writeSettled } from './result-sheet.ts'
import { settleExactly } from './settle-exactly.ts'
import { settleQuotient } from './settle-quotient.ts'

/** The printer of a formula that comes down to one quotient of two columns; undefined for others. */
export function quotientPrinter(recipe: Recipe): Printer | undefined {
  const shape = quotientShape(recipe.rule)
  if (shape === undefined) return undefined
  const { factor, weights, printing } = recipe
  const [over, under] = [inputColumn(recipe, shape.over), inputColumn(recipe, shape.under)]
  const [overWeight, underWeight] = [factor * weights(over.unit), weights(under.unit)]
  const rounding = filterRounding(printing.rounding)
  const shift = shape.shift * Number(factor)
  const filter: QuotientFilter = {
    scale: Number(overWeight) / Number(underWeight),
    sign: shape.sign,
    // The floor of a negated quotient lies one below the negated floor.
    shift: shape.sign < 0 && rounding.offset === 0 ? shift - 1 : shift,
    lowest: shape.positiveOver ? 0 : Number.NEGATIVE_INFINITY,
    offset: rounding.offset,
  }
  const multipliers = multipliersByPlaces(overWeight, underWeight)
  const undecided = { over, under, filter, rounding: printing.rounding, multipliers, shift }
  return {
    columns: [over.values, under.values],
    filter: filterWith(filter, rounding),
    settle: (row, sheet) => {
      const settled = settleQuotient(undecided, row)
      if (settled === undefined) settleExactly(recipe, row, sheet)
      else writeSettled(sheet, row, settled)
    },
  }
}

function filterWith(spec: QuotientFilter, rounding: FilterRounding): Filter {
  return ([over, under], from, to, printed, undecided) => {
    if (over === undefined || under === undefined) return 0
    const count = filterQuotients(over, under, from, to, spec, printed, undecided)
    bump(printed, from, to, rounding)
    return count
  }
}
