import { type Issue, type IssueCode, type IssueDetail, issue, limits, type Path } from '../../result/index.ts'
import type { Plan } from '../plan.ts'
import { type PlanIndex, planIndex } from '../plan-index.ts'
import type { TableName } from '../tables.ts'

/** A check of a plan under way: what it looks up, the tables whose ids are not all known, and what it has found. */
export type Check = {
  readonly plan: Plan
  readonly index: PlanIndex
  readonly unread: ReadonlySet<TableName>
  readonly found: Issue[]
}

/** Begins a check; it is over when `limits.countedIssues` are found. */
export function startCheck(plan: Plan, unread: ReadonlySet<TableName> = new Set()): Check {
  return { plan, index: planIndex(plan), unread, found: [] }
}

/** Whether a check has found as much as is counted. */
export function isOver({ found }: Check): boolean {
  return found.length >= limits.countedIssues
}

/** Notes an issue. */
export function note(check: Check, code: IssueCode, detail: IssueDetail): void {
  check.found.push(issue(code, detail))
}

/** Notes a value that is not of the form that a plan holds at its place. */
export function noteMalformed(check: Check, path: Path, expected: string, received: unknown): void {
  note(check, 'plan.malformed', { path, expected, received })
}
