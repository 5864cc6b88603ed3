import type { Path } from '../../result/index.ts'
import { unitCalled } from '../../unit/index.ts'
import { keyField, type TableName } from '../tables.ts'
import { type Check, note, noteMalformed } from './check.ts'

/** An id leads to a row, or may lead to one whose id is not known. */
export function checkReference(check: Check, table: TableName, id: string, path: Path, field: string): void {
  if (check.index[table].has(id) || (typeof id === 'string' && check.unread.has(table))) return
  const at = [...path, field]
  if (typeof id !== 'string') noteMalformed(check, at, `${table}[].${keyField(table)}`, id)
  else if (table === 'units') noteUnit(check, id, at)
  else note(check, 'plan.unknownReference', { path: at, expected: `${table}[].id`, received: id })
}

function noteUnit(check: Check, code: string, path: Path): void {
  const expected = unitCalled(code)
  note(check, 'unit.unknown', { path, ...(expected === undefined ? {} : { expected }), received: code })
}

/** As `checkReference`; an id that is not given leads nowhere. */
export function checkOptionalReference(
  check: Check,
  table: TableName,
  id: string | undefined,
  path: Path,
  field: string,
): void {
  if (id !== undefined) checkReference(check, table, id, path, field)
}
