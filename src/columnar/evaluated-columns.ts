import {
  allOf,
  expectShape,
  fields,
  number,
  optional,
  type ReasonCode,
  remembered,
  type Shape,
} from '../result/index.ts'
import type { QuotientRuleName } from '../rule/index.ts'
import type { PrintedColumn } from './column.ts'
import { asLongAs, numbers } from './mask.ts'
import { type ColumnOutcome, columnOutcomes } from './outcome-codes.ts'
import { reasonNamed } from './reason-codes.ts'

/**
 * What became of many rows: the printed result of the formula, the verdict where there is a bound, and the reason where one
 * of them is open.
 *
 * @vi kết quả theo cột
 */
export type EvaluatedColumns = {
  readonly rule: QuotientRuleName
  readonly length: number
  readonly printed: PrintedColumn
  /** Outcomes as numbers of `outcomeCodes`; absent where nothing is judged. */
  readonly outcomes?: Uint8Array
  /** Reasons as numbers, 0 where there is nothing to explain; `reasonAt` names them. */
  readonly reasons: Uint8Array
  /** Rows whose result doubles could not prove: settled by exact products of doubles, or in whole numbers of any size. */
  readonly settled: number
  readonly exact: number
}

type Rows = Pick<EvaluatedColumns, 'length' | 'outcomes' | 'reasons'>

/** What became of many rows, as far as single rows are asked for. */
export const evaluatedShape: Shape = /* @__PURE__ */ (() =>
  allOf(fields<Rows>({ length: number, outcomes: optional(numbers), reasons: numbers }), asLongAs('reasons')))()

const known: Shape = /* @__PURE__ */ remembered(evaluatedShape)

/**
 * The outcome of one row; undefined where nothing is judged.
 *
 * @example
 * const column = valueOf(columnFromStrings(['50'], { unit: 'hectare' }))
 * outcomeAt(evaluateColumns({ actual: column, planned: column }, { rule: 'completionRatio' }), 0)
 * //=> 'met'
 */
export function outcomeAt(evaluated: EvaluatedColumns, row: number): ColumnOutcome | undefined {
  expectShape(known, evaluated, 'evaluated')
  expectShape(number, row, 'row')
  const { outcomes } = evaluated
  return outcomes && columnOutcomes[outcomes[row] ?? -1]
}

/**
 * Why a row has no printed result or no verdict; undefined where it has what was asked for.
 *
 * @example
 * const [actual, planned] = [['46'], ['0']].map((figures) => valueOf(columnFromStrings(figures, { unit: 'hectare' })))
 * reasonAt(evaluateColumns({ actual, planned }, { rule: 'completionRatio' }), 0)
 * //=> 'zeroTarget'
 */
export function reasonAt(evaluated: EvaluatedColumns, row: number): ReasonCode | undefined {
  expectShape(known, evaluated, 'evaluated')
  expectShape(number, row, 'row')
  return reasonNamed(evaluated.reasons[row] ?? 0)
}
