import type { Issue, Path } from '../../result/index.ts'
import type { PlanDocument } from '../../source/index.ts'
import type { Plan } from '../plan.ts'
import type { TableName } from '../tables.ts'
import { type Check, isOver, startCheck } from './check.ts'
import { checkArea } from './check-area.ts'
import { checkAreas } from './check-areas.ts'
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

/** The issues of a plan, uncapped, though the check ends when enough are found; ids of unread tables may be any. */
export function checkPlan(plan: Plan, unread?: ReadonlySet<TableName>): readonly Issue[] {
  const check = startCheck(plan, unread)
  checkHead(check, plan)
  checkUnits(check, plan.units)
  checkRows(check, 'areas', plan.areas, checkArea)
  checkRows(check, 'indicators', plan.indicators, checkIndicator)
  checkRows(check, 'targets', plan.targets, checkTarget)
  checkRows(check, 'observations', plan.observations, checkObservation)
  checkRows(check, 'unknowns', plan.unknowns, checkUnknown)
  checkRows(check, 'claims', plan.claims, checkClaim)
  checkRows(check, 'documents', plan.documents, checkDocument)
  checkLoops(check, plan)
  checkAreas(check, plan.areas)
  return check.found
}

function checkHead(check: Check, { area, period, issuedOn }: Plan): void {
  checkReference(check, 'areas', area, [], 'area')
  checkPeriod(check, period, [], 'period')
  checkDay(check, issuedOn, [], 'issuedOn')
}

function checkDocument(check: Check, { issuedOn }: PlanDocument, path: Path): void {
  checkDay(check, issuedOn, path, 'issuedOn')
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
