import { columnarCodes, usageError } from '../result/index.ts'
import { sameDimension } from '../unit/index.ts'
import { boundCodes } from './bound-codes.ts'
import { isComplete } from './column.ts'
import type { CompletionSettings } from './completion-recipe.ts'
import type { Judged } from './judged.ts'
import type { Judging } from './judging.ts'
import { type Measured, measuredColumn, measuredResults } from './measured.ts'
import { nearlyMetFrom } from './nearly-met.ts'
import { presentReadings, type Reading } from './readings.ts'
import { isShare, type Recipe } from './recipe.ts'
import type { ResultSheet } from './result-sheet.ts'
import { upperEnds } from './upper-ends.ts'

/** The results that are judged, or that tell how nearly a bound is met. */
export type Results = { readonly recipe: Recipe; readonly sheet: ResultSheet }

/** All that the verdicts of an evaluation depend on. */
export function judgingFor(judged: Judged, reading: Reading, settings: CompletionSettings, results: Results): Judging {
  const { policy, columns } = settings
  if (policy.nearlyMet !== undefined && judged.kind !== 'completion') {
    throw usageError(columnarCodes, 'columnar.nothingNearlyMet', { received: judged.kind })
  }
  const high = upperEnds(judged.bound, columns.plannedHigh, reading)
  const figures = judged.kind === 'result' ? [] : [judged.measured, judged.bound, high]
  return {
    printsCompletion: judged.kind === 'completion',
    reading,
    measured: measuredFor(judged, settings, results),
    low: judged.bound,
    high,
    mayBeOpen:
      judged.kind === 'result' || !figures.every(isComplete) || presentReadings(reading).some(isWithoutVerdict),
    compare: policy.compare,
    rounding: policy.printing.rounding,
    ...(policy.nearlyMet === undefined ? {} : { nearlyMet: nearlyMetFrom(policy.nearlyMet, settings) }),
  }
}

function isWithoutVerdict(code: number): boolean {
  return code === boundCodes.unstated || code === boundCodes.bareNeither
}

function measuredFor(judged: Judged, { options }: CompletionSettings, { recipe, sheet }: Results): Measured {
  const { unit } = judged.bound
  if (judged.kind !== 'result') {
    sameDimension(judged.measured.unit, unit, options)
    return measuredColumn(judged.measured, unit, options)
  }
  const change = recipe.rule.name === 'growthRate' || recipe.rule.result === 'points'
  if (!(change && isShare(unit, options))) sameDimension(recipe.unit, unit, options)
  return measuredResults(recipe, sheet, unit, options)
}
