import { linearPrinter } from './linear-printer.ts'
import { listAll, type Printer } from './printer.ts'
import { quotientPrinter } from './quotient-printer.ts'
import type { Recipe } from './recipe.ts'
import { settleExactly } from './settle-exactly.ts'

/** Up to this factor a result that a filter decides has room for a shift below 2^53. */
export const largestFactor: bigint = 10n ** 13n

/** The fastest printer that a formula allows. */
export function printerFor(recipe: Recipe): Printer {
  if (recipe.factor > largestFactor) return exactPrinter(recipe)
  return quotientPrinter(recipe) ?? linearPrinter(recipe) ?? exactPrinter(recipe)
}

function exactPrinter(recipe: Recipe): Printer {
  return { columns: [], filter: listAll, settle: (row, sheet) => settleExactly(recipe, row, sheet) }
}
