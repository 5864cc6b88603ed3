import { exactRatioAt, roundedProduct } from './exact-ratio.ts'
import type { Recipe } from './recipe.ts'
import { type ResultSheet, writeDifference, writeReason, writeWhole } from './result-sheet.ts'

/** Settles a row in whole numbers of any size, or with the reason why it has no result. */
export function settleExactly(recipe: Recipe, row: number, sheet: ResultSheet): void {
  const ratio = exactRatioAt(recipe, row)
  if (typeof ratio === 'string') writeReason(sheet, row, ratio)
  else if (recipe.rule.result === 'difference') writeDifference(sheet, row, ratio, recipe.factor)
  else writeWhole(sheet, row, roundedProduct(ratio, recipe.factor, recipe.printing.rounding))
}
