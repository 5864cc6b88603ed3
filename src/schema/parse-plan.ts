import { capIssues, checkDraft, type Plan } from '../plan/index.ts'
import { type Issue, limits, type Result, successUnless } from '../result/index.ts'
import { boundedCopy } from './bounded-copy.ts'
import { headShape } from './plan-shape.ts'
import { readShape } from './read-shape.ts'
import { readTables } from './read-tables.ts'
import { untold } from './untold.ts'

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
  const ofShape: Issue[] = []
  readShape(headShape, value, [], ofShape)
  const tables = readTables(value, ofShape)
  const betweenRows = ofShape.length < limits.countedIssues ? checkDraft(value) : []
  const issues = capIssues([...ofShape, ...untold(betweenRows, ofShape)])
  return successUnless(issues, () => ({ ...headShape.parse(value), ...tables }), warnings)
}
