import { type Issue, issue } from '../result/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import { tableGoal } from './table-goal.ts'
import { tableName } from './table-name.ts'
import type { TableRecord } from './table-records.ts'
import { type TableUnit, tableUnit } from './table-unit.ts'
import type { TableIndicator, TableTarget } from './target-table.ts'
import type { UnitWords } from './unit-words.ts'

/** What one row of a table gave. */
export type ReadRow = {
  readonly indicator?: TableIndicator
  readonly targets: readonly TableTarget[]
  readonly newUnits: readonly UnitDefinition[]
  readonly notUnderstood: readonly Issue[]
  readonly warnings: readonly Issue[]
}

/** What the rows above leave to the next one. */
export type Above = {
  readonly last: TableIndicator | undefined
  readonly indicators: number
  readonly targets: number
}

/** The units that a table's reader knows, and the one that the table is said to be in. */
export type TableWords = { readonly words: UnitWords; readonly caption: string | undefined }

/** Reads one row below the others. */
export function readRow(record: TableRecord, above: Above, { words, caption }: TableWords): ReadRow {
  const found = tableUnit(record, words, caption)
  if (found === undefined) {
    const fault = issue('quantity.noUnit', { span: record.name.span, received: record.name.text })
    return { targets: [], newUnits: [], notUnderstood: [fault], warnings: [] }
  }
  const indicator = indicatorOf(record, above, found)
  const rows = found.isNew ? [...words.rows, found.unit] : words.rows
  const cells = targetsOf(record, { id: indicator.id, first: above.targets + 1, unit: found.unit }, { ...words, rows })
  return {
    indicator,
    targets: cells.flatMap(({ target }) => target ?? []),
    newUnits: [...(found.isNew ? [found.unit] : []), ...cells.flatMap(({ newUnit }) => newUnit ?? [])],
    notUnderstood: cells.flatMap(({ issues }) => issues),
    warnings: found.repaired,
  }
}

function indicatorOf(record: TableRecord, { last, indicators }: Above, found: TableUnit): TableIndicator {
  const { name, heading, item } = tableName(found.name)
  const unit = found.unit.code
  const row = record.number === '' ? last?.row : record.number
  const under = item || unit === last?.unit ? record.under : undefined
  const coverage = heading ?? under
  const goesOn = item && coverage === undefined ? last?.partOf : undefined
  const partOf = coverage !== undefined && last !== undefined ? { whole: wholeAbove(last), coverage } : goesOn
  const sameFact = name.toLowerCase().startsWith('tương đương') ? last?.id : undefined
  return {
    id: `indicator-${indicators + 1}`,
    ...(row === undefined ? {} : { row }),
    name: { vi: name },
    unit,
    ...(partOf === undefined ? {} : { partOf }),
    ...(sameFact === undefined ? {} : { equivalentOf: sameFact }),
    span: record.name.span,
  }
}

/** What "trong đó" below a row speaks of: the row, or its whole if the row is a part itself. */
function wholeAbove({ id, partOf }: TableIndicator): string {
  return partOf?.whole ?? id
}

type CellRead = { readonly target?: TableTarget; readonly newUnit?: UnitDefinition; readonly issues: readonly Issue[] }

type Of = { readonly id: string; readonly first: number; readonly unit: UnitDefinition }

function targetsOf(
  { values, name, columns }: TableRecord,
  { id, first, unit }: Of,
  words: UnitWords,
): readonly CellRead[] {
  return values.map(({ text, span }, at) => {
    const goal = tableGoal(text, name.text, unit, words)
    if (!goal.ok) return { issues: goal.issues.map((each) => ({ ...each, span })) }
    const period = columns.values[at]?.period
    const { newUnit, ...read } = goal.value
    const target = { id: `target-${first + at}`, indicator: id, ...(period && { period }), ...read, span }
    return { target, ...(newUnit && { newUnit }), issues: goal.warnings.map((each) => ({ ...each, span })) }
  })
}
