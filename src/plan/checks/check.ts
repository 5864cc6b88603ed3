import { type Issue, type IssueCode, type IssueDetail, issue, limits, type Path } from '../../result/index.ts'
import { type PlanIndex, planIndex } from '../plan-index.ts'
import type { PlanTables, TableName } from '../tables.ts'

/** The ids of rows that are there and could not be read, or that a whole table could not be read. */
export type Gaps = { readonly [Table in TableName]?: ReadonlySet<unknown> | 'all' }

/** A check of a plan under way: what it looks up, and what it has found. */
export type Check = { readonly index: PlanIndex; readonly gaps: Gaps; readonly found: Issue[] }

/** Begins a check; it is over when `limits.countedIssues` are found. */
export function startCheck(tables: PlanTables, gaps: Gaps = {}): Check {
  return { index: planIndex(tables), gaps, found: [] }
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
