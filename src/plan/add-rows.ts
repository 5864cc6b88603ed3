import { type Path, type Result, successUnless } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { capIssues } from './cap-issues.ts'
import { type CheckContext, checkContext } from './checks/check-context.ts'
import type { Faults } from './checks/faults.ts'
import { idFaults } from './checks/id-faults.ts'
import { structureFaults, tableFaults } from './checks/structure-faults.ts'
import type { Plan } from './plan.ts'

/** Rows for one table of a plan: the table as it was, the plan as it will be, and how a row is checked. */
export type Addition<Row> = {
  readonly table: 'targets' | 'observations'
  readonly rows: readonly Row[]
  readonly extend: () => Plan
  readonly faultsOf: (context: CheckContext, row: Row, path: Path) => Faults
}

/** The plan with the rows, or what is wrong with them; paths lead from the rows given. The plan itself is not rechecked. */
export function addRows<Row extends { readonly id: Id }>(plan: Plan, addition: Addition<Row>): Result<Plan> {
  return successUnless(capIssues(additionFaults(plan, addition)), addition.extend)
}

function* additionFaults<Row extends { readonly id: Id }>(
  plan: Plan,
  { table, rows, extend, faultsOf }: Addition<Row>,
): Faults {
  const structure = [...structureFaults(plan), ...tableFaults(table, rows)]
  if (structure.length > 0) return yield* structure
  const context = checkContext(extend())
  yield* idFaults(table, rows, plan[table])
  for (const [index, row] of rows.entries()) yield* faultsOf(context, row, [table, index])
}
