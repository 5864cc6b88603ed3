import { failure, type Issue, issue, limits, type Result, success } from '../result/index.ts'
import type { UnitDefinition, WithUnits } from '../unit/index.ts'
import { captionUnit } from './caption-unit.ts'
import { readable } from './readable.ts'
import { type TableRecord, tableRecords } from './table-records.ts'
import { type Above, type ReadRow, readRow, type TableWords } from './table-row.ts'
import { tableRows } from './table-rows.ts'
import type { TargetTable } from './target-table.ts'
import { unitWords } from './unit-words.ts'

/** Further units of the plan, and the year where a header names none. */
export type ReadTableOptions = WithUnits & { readonly year?: number }

/**
 * Reads a pasted table of targets: tabs, Markdown pipes, HTML rows with cells over several rows or columns, columns parted by
 * blanks, cells broken over lines, a header in several rows or repeated at a page break, "trong đó" rows, units in brackets or
 * above the table, empty cells. Each row with a unit becomes an indicator, each cell under a header of targets a
 * target; a unit that no table holds comes out as a row of its own. What is not understood is listed, never guessed.
 *
 * @vi đọc bảng chỉ tiêu
 * @example
 * valueOf(readTargetTable('STT\tChỉ tiêu\tĐơn vị\tNăm 2021\n1\tTỷ lệ hộ nghèo\t%\t0,15')).targets[0]?.goal
 * //=> { kind: 'level', bound: { kind: 'bare', value: { amount: '0.15', unit: 'percent' } } }
 */
export function readTargetTable(text: string, { units = [], year }: ReadTableOptions = {}): Result<TargetTable> {
  const given = readable(text)
  if (!given.ok) return given
  const records = tableRecords(tableRows(given.value), year)
  if (records.length === 0) return failure(issue('text.noTable', { span: [0, text.length], received: text }))
  const rows = readRows(records, { words: unitWords(units), caption: captionUnit(given.value) })
  const notUnderstood = [...otherColumns(records), ...rows.flatMap((row) => row.notUnderstood)]
  return success(
    {
      indicators: rows.flatMap(({ indicator }) => indicator ?? []),
      targets: rows.flatMap(({ targets }) => targets),
      units: newUnits(rows),
      notUnderstood: notUnderstood.slice(0, limits.issues),
    },
    rows.flatMap(({ warnings }) => warnings).slice(0, limits.issues),
  )
}

/** Columns of results and remarks, which hold no targets. */
function otherColumns(records: readonly TableRecord[]): readonly Issue[] {
  const others = records[0]?.columns.others ?? []
  return others.map(({ span, text }) => issue('text.notRead', { span, received: text }))
}

/** Each row is read after the ones above it, whose number and whole it may share. */
function readRows(records: readonly TableRecord[], words: TableWords): readonly ReadRow[] {
  let above: Above = { last: undefined, indicators: 0, targets: 0 }
  return records.map((record) => {
    const row = readRow(record, above, words)
    const { last, indicators, targets } = above
    const counted = row.indicator === undefined ? 0 : 1
    above = { last: row.indicator ?? last, indicators: indicators + counted, targets: targets + row.targets.length }
    return row
  })
}

/** The new units of all rows, each once. */
function newUnits(rows: readonly ReadRow[]): readonly UnitDefinition[] {
  return [...new Map(rows.flatMap(({ newUnits }) => newUnits.map((unit) => [unit.code, unit] as const))).values()]
}
