import { failure, type Issue, limits, type Path, type Result, success } from '../result/index.ts'

/** Issues found on the way through many rows: the first ones in full, the rest counted. */
export type IssueList = { readonly first: Issue[]; count: number }

/** An empty list. */
export function issueList(): IssueList {
  return { first: [], count: 0 }
}

/** Notes an issue; beyond `limits.issues` it is only counted. */
export function note(list: IssueList, issue: Issue): void {
  list.count += 1
  if (list.first.length < limits.issues) list.first.push(issue)
}

/** Notes issues of one place. */
export function noteAll(list: IssueList, issues: readonly Issue[], path: Path): void {
  for (const issue of issues) note(list, { ...issue, path })
}

/** The value with warnings when nothing was noted, else the issues; a last one tells how many were left out. */
export function resultUnlessNoted<T>(list: IssueList, value: () => T, warnings: IssueList = issueList()): Result<T> {
  const [first, ...others] = listed(list)
  return first === undefined ? success(value(), listed(warnings)) : failure(first, ...others)
}

/** The issues noted, with a last one that tells how many were left out. */
function listed({ first, count }: IssueList): readonly Issue[] {
  if (count === first.length) return first
  return [...first, { code: 'columnar.moreIssues', path: [], received: String(count - first.length) }]
}
