import type { QuotientRuleName } from '../rule/index.ts'
import type { PrintedColumn } from './column.ts'

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
