import type { Id } from '../../source/index.ts'
import type { TableName } from '../tables.ts'
import { type Check, isOver, note } from './check.ts'

type Keyed = { readonly id: Id }

/** No row takes the id of an earlier one of its table. */
export function checkIds(check: Check, table: TableName, rows: readonly Keyed[], earlier: readonly Keyed[] = []): void {
  const taken = new Set(earlier.map(({ id }) => id))
  for (const [index, { id }] of rows.entries()) {
    if (isOver(check)) return
    if (taken.has(id)) note(check, 'plan.duplicateId', { path: [table, index, 'id'], received: id })
    taken.add(id)
  }
}
