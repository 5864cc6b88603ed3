import type { Path } from '../../result/index.ts'
import type { TableName } from '../tables.ts'
import { type Check, note } from './check.ts'

/** An id leads to a row, or may lead to one whose id is not known; an optional id that is not given leads nowhere. */
export function checkReference(
  check: Check,
  table: TableName,
  id: string | undefined,
  path: Path,
  field: string,
): void {
  if (id === undefined || check.index[table].has(id) || check.unread.has(table)) return
  const at = [...path, field]
  if (table === 'units') note(check, 'unit.unknown', { path: at, received: id })
  else note(check, 'plan.unknownReference', { path: at, expected: `${table}[].id`, received: id })
}
