import { columnarCodes, usageError } from '../result/index.ts'
import type { Column } from './column.ts'
import type { RuleColumns } from './recipe.ts'

/** The columns of an evaluation: the inputs of the formula, the bound where it is none of them, and the upper end of ranges. */
export type EvaluationColumns = RuleColumns & { readonly plannedHigh?: Column }

/** How many rows the columns have. Throws a `UsageError` when they differ, or there is none. */
export function rowsOf(columns: { readonly [name: string]: Column }): number {
  const lengths = Object.values(columns).map(({ length }) => length)
  const [rows] = lengths
  if (rows === undefined || lengths.some((length) => length !== rows)) {
    throw usageError(columnarCodes, 'columnar.lengthsDiffer', {
      expected: String(rows ?? 1),
      received: lengths.join(', '),
    })
  }
  return rows
}
