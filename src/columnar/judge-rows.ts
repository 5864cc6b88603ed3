import { boundReadings } from './bound-codes.ts'
import {
  type Compared,
  judgeBlock,
  judgeMixedBlock,
  listClose,
  listOpen,
  listWithinPlace,
  type Margin,
  type Raisable,
  raiseNearlyMet,
} from './judge-filter.ts'
import { type Judging, settleNearlyMet, settleVerdict } from './judging.ts'
import type { ResultSheet } from './result-sheet.ts'

/** Judges a block of rows whose results are printed. */
export type Judge = (from: number, to: number, sheet: ResultSheet, undecided: Int32Array) => void

// Two roundings to the nearest double and one of their difference.
const doubleError: Margin = { absolute: 0, relative: 2 ** -50 }

/** Judges in doubles where they decide, else exactly. */
export function judgeWith(judging: Judging): Judge {
  const { reading, measured, low, high, nearlyMet, mayBeOpen } = judging
  const [printed, raisable] = [judging.compare === 'printed', raisableBy(judging)]
  return (from, to, sheet, undecided) => {
    const { outcomes } = sheet
    const { measured: values, base } = measured.block(from, to)
    const compared: Compared = { measured: values, base, low: low.values, high: high.values }
    const settle = (count: number) => eachListed(undecided, count, (row) => settleVerdict(judging, row, sheet))
    if (typeof reading === 'number') judgeBlock(compared, from, to, reading, outcomes)
    else judgeMixedBlock(compared, from, to, reading.codes, outcomes)
    if (mayBeOpen) settle(listOpen(compared, from, to, outcomes, undecided))
    if (printed) {
      const places = { low: low.places, high: high.places }
      settle(listWithinPlace(compared, from, to, measured.margin ?? doubleError, places, undecided))
    } else if (measured.margin) settle(listClose(compared, from, to, measured.margin, undecided))
    if (nearlyMet === undefined || raisable === 'none') return
    const count = raiseNearlyMet(sheet, from, to, nearlyMet, raisable, undecided)
    eachListed(undecided, count, (row) => settleNearlyMet(judging, row, sheet))
  }
}

/** Which rows may be nearly met, going by the reading of their bounds. */
function raisableBy({ reading, nearlyMet }: Judging): Raisable | 'none' {
  if (typeof reading === 'number') return nearlyMet?.by(reading) === undefined ? 'none' : undefined
  const allowed = Uint8Array.from(boundReadings, (_, code) => (nearlyMet?.by(code) === undefined ? 0 : 1))
  return { readings: reading.codes, allowed }
}

function eachListed(rows: Int32Array, count: number, settle: (row: number) => void): void {
  for (let index = 0; index < count; index += 1) settle(rows[index] ?? 0)
}
