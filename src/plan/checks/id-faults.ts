import { issue } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import type { TableName } from '../tables.ts'
import type { Faults } from './faults.ts'

type Keyed = { readonly id: Id }

/** The faults of ids that an earlier row of the table has taken. */
export function* idFaults(table: TableName, rows: readonly Keyed[], earlier: readonly Keyed[] = []): Faults {
  const taken = new Set(earlier.map(({ id }) => id))
  for (const [index, { id }] of rows.entries()) {
    if (taken.has(id)) yield issue('plan.duplicateId', { path: [table, index, 'id'], received: id })
    taken.add(id)
  }
}
