import type { ReasonCode } from '../result/index.ts'
import { type Input, missingReason } from './missing-reason.ts'
import { listAll, type Printer } from './printer.ts'
import { writeReason } from './result-sheet.ts'

/** The printer of rows that have no result by convention: a missing input still speaks first. */
export function refusal(reason: ReasonCode, inputs: readonly Input[]): Printer {
  return {
    columns: [],
    filter: listAll,
    settle: (row, sheet) => writeReason(sheet, row, missingReason(inputs, row) ?? reason),
  }
}
