import { compareDecimals, type DecimalInput, decimal, multiply, placesOf, toNumber } from '../decimal/index.ts'
import { boundCodes } from './bound-codes.ts'
import { type CompletionSettings, completionRecipe } from './completion-recipe.ts'
import { tenTo } from './exact-form.ts'
import { compareExact, type ExactRatio, exactRatioAt } from './exact-ratio.ts'
import { quotientOf } from './quotient.ts'
import type { Recipe } from './recipe.ts'
import { compareQuotient } from './settle-quotient.ts'

/** Tells whether the completion of a row reaches the threshold from which a missed target is nearly met. */
export type NearlyMet = {
  /** The threshold in units of the last printed place. */
  readonly printed: number
  /** Whether that is a whole number of them, which doubles compare with exactly. */
  readonly whole: boolean
  /** The test for rows whose bound is read so; none where nothing can be nearly met. */
  readonly by: (reading: number) => ((row: number) => boolean) | undefined
}

/** Values that should be hit may be missed on either side: their ratio does not say how nearly they were met. */
const atTargetReadings: ReadonlySet<number> = new Set([boundCodes.exactly, boundCodes.betweenAtTarget])

/** The threshold that a policy states in per cent, and how completions are compared with it. */
export function nearlyMetFrom(percent: DecimalInput, settings: CompletionSettings): NearlyMet {
  const numeral = decimal(percent)
  const inLastPlace = multiply(numeral, tenTo(settings.policy.printing.places))
  const printed = toNumber(inLastPlace)
  const whole = Number.isSafeInteger(printed) && compareDecimals(inLastPlace, BigInt(printed)) === 0
  const share = { numerator: BigInt(numeral.replace('.', '')), denominator: tenTo(placesOf(numeral) + 2) }
  const tests = new Map<number, ((row: number) => boolean) | undefined>()
  return {
    printed,
    whole,
    by: (reading) => {
      if (atTargetReadings.has(reading)) return undefined
      if (!tests.has(reading))
        tests.set(reading, testFor(completionRecipe(reading, settings), whole ? printed : undefined, share))
      return tests.get(reading)
    },
  }
}

/** The naive ratio grows as a target is missed, so it says nothing about how nearly it is met. */
function testFor(
  recipe: Recipe | string,
  printed: number | undefined,
  share: ExactRatio,
): ((row: number) => boolean) | undefined {
  if (typeof recipe === 'string' || recipe.rule.name === 'naive') return undefined
  const quotient = printed === undefined ? undefined : quotientOf(recipe)
  return (row) => {
    const side = quotient && printed !== undefined ? compareQuotient(quotient, row, printed) : undefined
    return side === undefined ? reaches(recipe, row, share) : side >= 0
  }
}

function reaches(recipe: Recipe, row: number, share: ExactRatio): boolean {
  const ratio = exactRatioAt(recipe, row)
  return typeof ratio !== 'string' && compareExact(ratio, share) >= 0
}
