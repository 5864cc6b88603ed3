import { percentOf, toNumber } from '../decimal/index.ts'
import { type Completion, type Evaluation, type Latest, measuredPeriod } from '../evaluate/index.ts'
import { boundOf } from '../target/index.ts'
import { cell } from './cell.ts'
import { quantityCells } from './quantity-cells.ts'

/** What became of one target, in columns; what does not apply to its outcome is empty. */
export type EvaluationRow = {
  readonly target: string
  readonly indicator: string
  readonly area: string | null
  readonly period: string
  readonly basisBy: string
  readonly basisAs: string
  readonly goal: string
  readonly bound: string | null
  readonly outcome: string
  readonly reason: string | null
  readonly measured: string | null
  readonly measuredNumber: number | null
  readonly measuredUnit: string | null
  /** The period of the measured value where that is not the target's own. */
  readonly measuredPeriod: string | null
  readonly planned: string | null
  readonly plannedNumber: number | null
  readonly plannedUnit: string | null
  /** The upper end of a range. */
  readonly plannedHigh: string | null
  readonly plannedHighUnit: string | null
  readonly margin: string | null
  readonly marginUnit: string | null
  readonly convention: string | null
  readonly completion: string | null
  readonly completionNumber: number | null
  readonly elapsedNumerator: string | null
  readonly elapsedDenominator: string | null
  /** In per cent, as the completion is. */
  readonly elapsedNumber: number | null
  readonly required: string | null
  readonly requiredUnit: string | null
  /** Of a pending target: the latest figure from within its period, and for a stock or rate how far it is from the bound. */
  readonly latest: string | null
  readonly latestNumber: number | null
  readonly latestUnit: string | null
  readonly latestPeriod: string | null
  readonly latestStatus: string | null
  readonly latestMargin: string | null
  readonly latestMarginUnit: string | null
}

/** What became of each target, one a row, in the order given. */
export function evaluationRows(evaluations: readonly Evaluation[]): readonly EvaluationRow[] {
  return evaluations.map(evaluationRow)
}

function evaluationRow(evaluation: Evaluation): EvaluationRow {
  const { target, outcome } = evaluation
  return {
    target: target.id,
    indicator: target.indicator,
    area: cell(target.area),
    period: target.period,
    basisBy: target.basis.by,
    basisAs: target.basis.as,
    goal: target.goal.kind,
    bound: cell(boundOf(target.goal)?.kind),
    outcome,
    reason: 'reason' in evaluation ? evaluation.reason : null,
    ...measuredCells(evaluation),
    ...plannedCells(evaluation),
    ...marginCells(evaluation),
    ...completionCells('completion' in evaluation ? evaluation.completion : undefined),
    ...paceCells(evaluation),
    ...latestCells('latest' in evaluation ? evaluation.latest : undefined),
  }
}

function measuredCells(evaluation: Evaluation) {
  const { amount, number, unit } = quantityCells('measured' in evaluation ? evaluation.measured : undefined)
  return {
    measured: amount,
    measuredNumber: number,
    measuredUnit: unit,
    measuredPeriod: cell(measuredPeriod(evaluation)),
  }
}

function plannedCells({ target }: Evaluation) {
  const bound = boundOf(target.goal)
  const low = bound?.kind === 'between' ? bound.low : bound && 'value' in bound ? bound.value : undefined
  const { amount, number, unit } = quantityCells(low)
  const high = quantityCells(bound?.kind === 'between' ? bound.high : undefined)
  return {
    planned: amount,
    plannedNumber: number,
    plannedUnit: unit,
    plannedHigh: high.amount,
    plannedHighUnit: high.unit,
  }
}

function marginCells(evaluation: Evaluation) {
  const { amount, unit } = quantityCells('margin' in evaluation ? evaluation.margin : undefined)
  return { margin: amount, marginUnit: unit }
}

function completionCells(completion: Completion | undefined) {
  if (completion?.outcome !== 'determined') {
    return { convention: cell(completion?.convention), completion: null, completionNumber: null }
  }
  const { convention, printed } = completion
  return { convention, completion: printed, completionNumber: toNumber(printed) }
}

function paceCells(evaluation: Evaluation) {
  const { elapsed, required } = 'elapsed' in evaluation ? evaluation : { elapsed: undefined, required: undefined }
  const { amount, unit } = quantityCells(required)
  return {
    elapsedNumerator: cell(elapsed?.numerator),
    elapsedDenominator: cell(elapsed?.denominator),
    elapsedNumber: elapsed === undefined ? null : toNumber(percentOf(elapsed, { places: 6, rounding: 'halfUp' })),
    required: amount,
    requiredUnit: unit,
  }
}

function latestCells(latest: Latest | undefined) {
  const { amount, number, unit } = quantityCells(latest?.quantity)
  const margin = quantityCells(latest?.margin)
  return {
    latest: amount,
    latestNumber: number,
    latestUnit: unit,
    latestPeriod: cell(latest?.period),
    latestStatus: cell(latest?.status),
    latestMargin: margin.amount,
    latestMarginUnit: margin.unit,
  }
}
