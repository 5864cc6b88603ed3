import type { Issue, Path } from '../../result/index.ts'
import type { PlanHead, PlanTables, TableName } from '../tables.ts'
import { type Check, type Gaps, isOver, startCheck } from './check.ts'
import { checkArea } from './check-area.ts'
import { checkClaim } from './check-claim.ts'
import { checkIds } from './check-ids.ts'
import { checkIndicator } from './check-indicator.ts'
import { checkLoops } from './check-loops.ts'
import { checkObservation } from './check-observation.ts'
import { checkReference } from './check-reference.ts'
import { checkTarget } from './check-target.ts'
import { checkDay, checkPeriod } from './check-text.ts'
import { checkUnits } from './check-units.ts'
import { checkUnknown } from './check-unknown.ts'

/**
 * The issues of a plan whose rows are of the right shape, uncapped, though the check stops when enough are found.
 * Without a head, what rests on it is not checked; rows that could not be read stand in `gaps`, so that references to
 * them are no issues.
 */
export function checkPlan(tables: PlanTables, head: PlanHead | undefined, gaps: Gaps = {}): readonly Issue[] {
  const check = startCheck(tables, gaps)
  if (head !== undefined) checkHead(check, head)
  checkUnits(check, tables.units)
  checkRows(check, 'areas', tables.areas, checkArea)
  checkRows(check, 'indicators', tables.indicators, checkIndicator)
  checkRows(check, 'targets', tables.targets, (...row) => checkTarget(...row, head))
  checkRows(check, 'observations', tables.observations, checkObservation)
  checkRows(check, 'unknowns', tables.unknowns, checkUnknown)
  checkRows(check, 'claims', tables.claims, checkClaim)
  checkRows(check, 'documents', tables.documents, (_, document, path) =>
    checkDay(check, document.issuedOn, path, 'issuedOn'),
  )
  checkLoops(check, tables)
  return check.found
}

function checkHead(check: Check, { area, period, issuedOn }: PlanHead): void {
  checkReference(check, 'areas', area, [], 'area')
  checkPeriod(check, period, [], 'period')
  checkDay(check, issuedOn, [], 'issuedOn')
}

function checkRows<Row extends { readonly id: string }>(
  check: Check,
  table: TableName,
  rows: readonly Row[],
  checkRow: (check: Check, row: Row, path: Path) => void,
): void {
  checkIds(check, table, rows)
  for (const [index, row] of rows.entries()) {
    if (isOver(check)) return
    checkRow(check, row, [table, index])
  }
}
