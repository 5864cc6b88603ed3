import { type Issue, isRecord } from '../../result/index.ts'
import type { Plan } from '../plan.ts'
import { keyField, type TableName, tableNames } from '../tables.ts'
import { checkPlan } from './check-plan.ts'

/**
 * The issues between the rows of what is not yet known to be a plan. Whatever is not a row counts as an empty one, so
 * that the others are checked and stay where they stand; where ids cannot be read, references may lead anywhere.
 */
export function checkDraft(value: unknown): readonly Issue[] {
  if (!isRecord(value)) return []
  const draft = { ...value, ...Object.fromEntries(tableNames.map((table) => [table, rowsIn(value[table])])) }
  const unread = tableNames.filter((table) => !isRead(table, value[table]))
  return isDraft(draft) ? checkPlan(draft, new Set(unread)) : []
}

function rowsIn(table: unknown): readonly unknown[] {
  return Array.isArray(table) ? table.map((row: unknown) => (isRecord(row) ? row : {})) : []
}

function isRead(table: TableName, rows: unknown): boolean {
  return Array.isArray(rows) && rows.every((row: unknown) => isRecord(row) && typeof row[keyField(table)] === 'string')
}

/** As far as checks go: they look at a field only after they have made sure of its form. */
function isDraft(value: Readonly<Record<string, unknown>>): value is Plan {
  return tableNames.every((table) => Array.isArray(value[table]))
}
