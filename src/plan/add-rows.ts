import { type Issue, type Path, type Result, successUnless } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { capIssues } from './cap-issues.ts'
import { type Check, isOver, startCheck } from './checks/check.ts'
import { checkIds } from './checks/check-ids.ts'
import { structureIssues, tableIssues } from './checks/structure-issues.ts'
import type { Plan } from './plan.ts'

/** Rows for one table of a plan: the table as it was, the plan as it will be, and how a row is checked. */
export type Addition<Row> = {
  readonly table: 'targets' | 'observations'
  readonly rows: readonly Row[]
  readonly extend: () => Plan
  readonly checkRow: (check: Check, row: Row, path: Path) => void
}

/** The plan with the rows, or what is wrong with them; paths lead from the rows given. The plan itself is not rechecked. */
export function addRows<Row extends { readonly id: Id }>(plan: Plan, addition: Addition<Row>): Result<Plan> {
  const structure = [...structureIssues(plan), ...tableIssues(addition.table, addition.rows)]
  return successUnless(capIssues(structure.length > 0 ? structure : addedIssues(plan, addition)), addition.extend)
}

function addedIssues<Row extends { readonly id: Id }>(plan: Plan, addition: Addition<Row>): readonly Issue[] {
  const { table, rows, extend, checkRow } = addition
  const check = startCheck(extend())
  checkIds(check, table, rows, plan[table])
  for (const [index, row] of rows.entries()) {
    if (isOver(check)) break
    checkRow(check, row, [table, index])
  }
  return check.found
}
