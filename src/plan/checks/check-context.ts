import { type Issue, issue, type Path } from '../../result/index.ts'
import type { PlanIndex } from '../plan-index.ts'
import { planIndex } from '../plan-index.ts'
import type { PlanTables, TableName } from '../tables.ts'
import type { Faults } from './faults.ts'

/** The ids of rows that are there and could not be read, or that a whole table could not be read. */
export type Gaps = { readonly [Name in TableName]?: ReadonlySet<unknown> | 'all' }

/** What every check of a row looks up. */
export type CheckContext = { readonly index: PlanIndex; readonly gaps: Gaps }

export function checkContext(tables: PlanTables, gaps: Gaps = {}): CheckContext {
  return { index: planIndex(tables), gaps }
}

/** The fault of an id that leads to no row; an optional id that is not given leads nowhere and is no fault. */
export function* referenceFaults(
  { index, gaps }: CheckContext,
  table: TableName,
  id: string | undefined,
  path: Path,
): Faults {
  if (id === undefined || index[table].has(id) || isGap(gaps[table], id)) return
  yield unknownReference(table, id, path)
}

function unknownReference(table: TableName, id: string, path: Path): Issue {
  if (table === 'units') return issue('unit.unknown', { path, received: id })
  return issue('plan.unknownReference', { path, expected: `${table}[].id`, received: id })
}

function isGap(gap: ReadonlySet<unknown> | 'all' | undefined, id: unknown): boolean {
  return gap === 'all' || gap?.has(id) === true
}
