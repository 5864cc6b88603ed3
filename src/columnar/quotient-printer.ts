import { bump, filterRounding } from './filter-rounding.ts'
import type { Filter, Printer } from './printer.ts'
import { type Quotient, quotientOf, refusalAt } from './quotient.ts'
import { filterQuotients } from './quotient-filter.ts'
import type { Recipe } from './recipe.ts'
import { writeReason, writeSettled } from './result-sheet.ts'
import { settleExactly } from './settle-exactly.ts'
import { settleQuotient } from './settle-quotient.ts'

/** The printer of a formula that comes down to one quotient of two columns; undefined for others. */
export function quotientPrinter(recipe: Recipe): Printer | undefined {
  const quotient = quotientOf(recipe)
  if (quotient === undefined) return undefined
  return {
    columns: [quotient.over.values, quotient.under.values],
    filter: filterFor(quotient),
    settle: (row, sheet) => {
      const settled = settleQuotient(quotient, row)
      if (settled !== undefined) return writeSettled(sheet, row, settled)
      const refused = refusalAt(quotient, row)
      if (refused !== undefined) return writeReason(sheet, row, refused)
      return settleExactly(recipe, row, sheet)
    },
  }
}

function filterFor({ filter, rounding }: Quotient): Filter {
  const directed = filterRounding(rounding)
  return ([over, under], from, to, printed, undecided) => {
    if (over === undefined || under === undefined) return 0
    const count = filterQuotients(over, under, from, to, filter, printed, undecided)
    bump(printed, from, to, directed)
    return count
  }
}
