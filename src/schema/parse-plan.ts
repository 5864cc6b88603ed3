import { capIssues, checkPlan, type Plan } from '../plan/index.ts'
import { type Issue, type Result, successUnless } from '../result/index.ts'
import { boundedCopy } from './bounded-copy.ts'
import { headSchema } from './plan-schema.ts'
import { readShape } from './read-shape.ts'
import { gapsOf, inPlace, readTables, rowsOf } from './read-tables.ts'

/**
 * Reads a plan of untrusted origin, such as what `JSON.parse` gives, and never throws: the plan as ordinary objects, or
 * every fault of shape and of reference with its path, at most `limits.issues` and one that counts the rest. Text that
 * is not in form NFC is a warning. Figures that disagree are no fault: they are for the auditor.
 *
 * @vi đọc kế hoạch từ JSON
 * @example
 * parsePlan({ format: 'ktxh/2' }).ok
 * //=> false
 */
export function parsePlan(value: unknown): Result<Plan> {
  const copy = boundedCopy(value)
  return copy.ok ? readPlan(copy.value, copy.warnings) : copy
}

function readPlan(value: unknown, warnings: readonly Issue[]): Result<Plan> {
  const found: Issue[] = []
  const head = readShape(headSchema, value, [], found)
  const read = readTables(value, found)
  const tables = rowsOf(read)
  const betweenRows = checkPlan(tables, head, gapsOf(read)).map((each) => inPlace(each, read))
  const issues = capIssues([...found, ...betweenRows])
  return successUnless(issues, () => ({ ...headSchema.parse(value), ...tables }), warnings)
}
