import type { Plan } from './plan.ts'

export type TableName =
  | 'units'
  | 'areas'
  | 'indicators'
  | 'targets'
  | 'observations'
  | 'unknowns'
  | 'claims'
  | 'documents'

/** The tables of a plan, in its own order. */
export const tableNames: readonly TableName[] = [
  'units',
  'areas',
  'indicators',
  'targets',
  'observations',
  'unknowns',
  'claims',
  'documents',
]

/** The tables of a plan without what stands above them. */
export type PlanTables = Pick<Plan, TableName>

/** What stands above the tables of a plan. */
export type PlanHead = Omit<Plan, TableName>

/** The field that identifies a row of a table. */
export function keyField(table: TableName): 'code' | 'id' {
  return table === 'units' ? 'code' : 'id'
}
