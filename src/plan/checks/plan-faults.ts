import type { Path } from '../../result/index.ts'
import type { PlanHead, PlanTables, TableName } from '../tables.ts'
import { areaFaults, areaTableFaults } from './area-faults.ts'
import { type CheckContext, checkContext, type Gaps } from './check-context.ts'
import { claimFaults } from './claim-faults.ts'
import type { Faults } from './faults.ts'
import { documentFaults, headFaults } from './head-faults.ts'
import { idFaults } from './id-faults.ts'
import { indicatorFaults } from './indicator-faults.ts'
import { loopFaults } from './loop-faults.ts'
import { observationFaults } from './observation-faults.ts'
import { targetFaults } from './target-faults.ts'
import { unitTableFaults } from './unit-faults.ts'
import { unknownFaults } from './unknown-faults.ts'

/**
 * The faults between the rows of a plan, each row being of the right shape. Without a head, what rests on it is not
 * checked; rows that could not be read stand in `gaps`, so that references to them are no faults.
 */
export function* planFaults(tables: PlanTables, head: PlanHead | undefined, gaps: Gaps = {}): Faults {
  const context = checkContext(tables, gaps)
  if (head !== undefined) yield* headFaults(context, head)
  yield* unitTableFaults(tables.units)
  yield* rowsFaults(context, 'areas', tables.areas, areaFaults)
  yield* areaTableFaults(tables.areas)
  yield* rowsFaults(context, 'indicators', tables.indicators, indicatorFaults)
  yield* rowsFaults(context, 'targets', tables.targets, (...row) => targetFaults(...row, head))
  yield* rowsFaults(context, 'observations', tables.observations, observationFaults)
  yield* rowsFaults(context, 'unknowns', tables.unknowns, unknownFaults)
  yield* rowsFaults(context, 'claims', tables.claims, claimFaults)
  yield* rowsFaults(context, 'documents', tables.documents, documentFaults)
  yield* loopFaults(tables)
}

function* rowsFaults<Row extends { readonly id: string }>(
  context: CheckContext,
  table: TableName,
  rows: readonly Row[],
  faultsOf: (context: CheckContext, row: Row, path: Path) => Faults,
): Faults {
  yield* idFaults(table, rows)
  for (const [index, row] of rows.entries()) yield* faultsOf(context, row, [table, index])
}
