import type { ReasonCode } from '../result/index.ts'
import {
  type Compared,
  judgeBlock,
  judgeMixedBlock,
  listClose,
  listWithinPlace,
  type Margin,
  raiseNearlyMet,
} from './judge-filter.ts'
import { type Judging, verdictAt } from './judging.ts'
import { reasonCode } from './reason-codes.ts'
import { type ResultSheet, writeReason } from './result-sheet.ts'

// Two roundings to the nearest double and one of their difference.
const doubleError: Margin = { absolute: 0, relative: 2 ** -50 }

/** Judges a block of rows whose results are printed: in doubles where they decide, else exactly. */
export function judgeRows(
  judging: Judging,
  from: number,
  to: number,
  sheet: ResultSheet,
  outcomes: Uint8Array,
  undecided: Int32Array,
): void {
  const { reading, measured, low, high, threshold } = judging
  const compared: Compared = { ...measured.block(from, to), low: low.values, high: high.values }
  const settle = (count: number) => settleListed(judging, undecided, count, sheet, outcomes)
  settle(
    typeof reading === 'number'
      ? judgeBlock(compared, from, to, reading, outcomes, undecided)
      : judgeMixedBlock(compared, from, to, reading, outcomes, undecided),
  )
  const { margin } = measured
  if (judging.compare === 'printed') {
    const places = { low: low.places, high: high.places }
    settle(listWithinPlace(compared, from, to, margin ?? doubleError, places, undecided))
  } else if (margin !== undefined) settle(listClose(compared, from, to, margin, undecided))
  if (threshold !== undefined) settle(raiseNearlyMet(sheet, from, to, threshold.printed, outcomes, undecided))
}

function settleListed(
  judging: Judging,
  rows: Int32Array,
  count: number,
  sheet: ResultSheet,
  outcomes: Uint8Array,
): void {
  for (let index = 0; index < count; index += 1) {
    const row = rows[index] ?? 0
    const { outcome, reason } = verdictAt(judging, row)
    outcomes[row] = outcome
    if (reason !== undefined) explain(judging, row, reason, sheet)
  }
}

function explain({ printsCompletion }: Judging, row: number, reason: ReasonCode, sheet: ResultSheet): void {
  if (printsCompletion) writeReason(sheet, row, reason)
  else sheet.reasons[row] = reasonCode(reason)
}
