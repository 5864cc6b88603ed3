import { besideHalf, type RoundingMode, roundsUp } from '../decimal/index.ts'
import type { ReasonCode } from '../result/index.ts'
import { exactRow, formAt } from './exact-form.ts'
import { missingReason } from './missing-reason.ts'
import type { Recipe } from './recipe.ts'

/** An exact fraction, the denominator above zero. */
export type ExactRatio = { readonly numerator: bigint; readonly denominator: bigint }

/** The exact value of a formula in a row, in whole numbers of any size, or the reason why it has none. */
export function exactRatioAt(recipe: Recipe, row: number): ExactRatio | ReasonCode {
  const figures = exactRow(
    recipe.inputs.map(({ column }) => column),
    row,
  )
  if (figures === undefined) return missingReason(recipe.inputs, row) ?? 'noObservation'
  for (const { form, is, reason } of recipe.guards) {
    const value = formAt(form, figures)
    if (is === 'zero' ? value === 0n : value < 0n) return reason
  }
  const [numerator, denominator] = [formAt(recipe.numerator, figures), formAt(recipe.denominator, figures)]
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }
}

/** A fraction times a factor, rounded once to a whole number. */
export function roundedProduct({ numerator, denominator }: ExactRatio, factor: bigint, rounding: RoundingMode): bigint {
  const dividend = numerator * factor
  const truncated = dividend / denominator
  const floor = truncated * denominator > dividend ? truncated - 1n : truncated
  const remainder = dividend - floor * denominator
  const position = {
    negative: dividend < 0n,
    odd: floor % 2n !== 0n,
    fraction: remainder === 0n ? ('none' as const) : besideHalf(compareWhole(2n * remainder, denominator)),
  }
  return roundsUp(rounding, position) ? floor + 1n : floor
}

/** Compares a fraction with another: -1, 0 or 1. */
export function compareExact(a: ExactRatio, b: ExactRatio): -1 | 0 | 1 {
  return compareWhole(a.numerator * b.denominator, b.numerator * a.denominator)
}

function compareWhole(a: bigint, b: bigint): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}
