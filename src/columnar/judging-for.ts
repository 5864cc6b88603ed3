import { usageError } from '../result/index.ts'
import { sameDimension } from '../unit/index.ts'
import { type CompletionSettings, completionRecipe } from './completion-recipe.ts'
import type { Judged } from './judged.ts'
import type { Judging } from './judging.ts'
import { type Measured, measuredColumn, measuredResults } from './measured.ts'
import { isShare, type Recipe } from './recipe.ts'
import type { ResultSheet } from './result-sheet.ts'
import { type Threshold, thresholdOf } from './threshold.ts'
import { upperEnds } from './upper-ends.ts'

/** The results that are judged, or that tell how nearly a bound is met. */
export type Results = { readonly recipe: Recipe; readonly sheet: ResultSheet }

/** All that the verdicts of an evaluation depend on. */
export function judgingFor(
  judged: Judged,
  reading: number | Uint8Array,
  settings: CompletionSettings,
  results: Results,
): Judging {
  const { policy, columns } = settings
  const threshold = thresholdFor(judged, settings)
  return {
    printsCompletion: judged.kind === 'completion',
    reading,
    measured: measuredFor(judged, settings, results),
    low: judged.bound,
    high: upperEnds(judged.bound, columns.plannedHigh, reading),
    compare: policy.compare,
    rounding: policy.printing.rounding,
    ...(threshold === undefined ? {} : { threshold }),
    completion: completions(settings),
  }
}

function thresholdFor({ kind }: Judged, { policy }: CompletionSettings): Threshold | undefined {
  if (policy.nearlyMet === undefined) return undefined
  if (kind !== 'completion') throw usageError('columnar.nothingNearlyMet', { received: kind })
  return thresholdOf(policy.nearlyMet, policy.printing.places)
}

function measuredFor(judged: Judged, { options }: CompletionSettings, { recipe, sheet }: Results): Measured {
  const { unit } = judged.bound
  if (judged.kind !== 'result') {
    sameDimension(judged.measured.unit, unit, options)
    return measuredColumn(judged.measured, unit, options)
  }
  if (!(isShare(unit, options) && isShare(recipe.unit, options))) sameDimension(recipe.unit, unit, options)
  return measuredResults(recipe, sheet, unit, options)
}

/** The formula of the completion for each reading, made once. */
function completions(settings: CompletionSettings): Judging['completion'] {
  const made = new Map<number, Recipe | undefined>()
  return (reading) => {
    if (!made.has(reading)) {
      const recipe = completionRecipe(reading, settings)
      made.set(reading, typeof recipe === 'string' ? undefined : recipe)
    }
    return made.get(reading)
  }
}
