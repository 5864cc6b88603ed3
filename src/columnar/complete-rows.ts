import type { CompletionSettings } from './completion-recipe.ts'
import { type CompletionsAtOnce, completionsAtOnce } from './completions-at-once.ts'
import type { Judging } from './judging.ts'
import { listReading } from './list-reading.ts'
import { type BlockWork, blockRows, type Desk, gather, scatter } from './print-rows.ts'
import type { ResultSheet } from './result-sheet.ts'

/** Prints and judges completions at once, where all readings of the bound allow that. */
export function completeRows(settings: CompletionSettings, judging: Judging): BlockWork | undefined {
  const { reading } = judging
  if (typeof reading === 'number') {
    const completions = completionsAtOnce(reading, settings, judging)
    return completions && ((from, to, sheet, desk) => completeBlock(completions, from, to, sheet, desk))
  }
  const groups = reading.present.map((code) => ({
    code,
    completions: completionsAtOnce(code, settings, judging),
  }))
  const rows = new Int32Array(blockRows)
  if (groups.some(({ completions }) => completions === undefined)) return undefined
  return (from, to, sheet, desk) => {
    for (const { code, completions } of groups) {
      const count = listReading(reading.codes, code, from, to, rows)
      if (completions) completeListed(completions, rows, count, sheet, desk)
    }
  }
}

function completeBlock(completions: CompletionsAtOnce, from: number, to: number, sheet: ResultSheet, desk: Desk): void {
  const { over, under, filter, settle } = completions
  const block = { over, under, printed: sheet.scaled, outcomes: sheet.outcomes }
  const count = filter(block, from, to, desk.undecided)
  for (let index = 0; index < count; index += 1) settle(desk.undecided[index] ?? from, sheet)
}

function completeListed(
  { over, under, filter, settle }: CompletionsAtOnce,
  rows: Int32Array,
  count: number,
  sheet: ResultSheet,
  { columns: [first, second], printed, outcomes, undecided }: Desk,
): void {
  if (first === undefined || second === undefined) return
  gather(over, rows, count, first)
  gather(under, rows, count, second)
  const left = filter({ over: first, under: second, printed, outcomes }, 0, count, undecided)
  scatter(printed, rows, count, sheet.scaled)
  scatter(outcomes, rows, count, sheet.outcomes)
  for (let index = 0; index < left; index += 1) settle(rows[undecided[index] ?? 0] ?? 0, sheet)
}
