import { formatIssue } from './format-issue.ts'
import type { Issue, IssueDetail, Issues } from './issue.ts'
import { issue } from './issue.ts'
import type { IssueCode } from './issue-codes.ts'

/**
 * The only error that ktxh throws: a mistake in the calling program. It carries every issue that was found.
 *
 * @example
 * new UsageError([{ code: 'unit.unknown', path: [], received: 'tấm' }]).code
 * //=> 'unit.unknown'
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The code of the first issue. */
  readonly code: IssueCode
  readonly issues: Issues

  constructor(issues: Issues) {
    super(issues.map((each) => formatIssue(each, { locale: 'en' })).join('\n'))
    this.code = issues[0].code
    this.issues = issues
  }
}

/**
 * Whether a caught value is a `UsageError`, of this copy of the library or of another one.
 *
 * @example
 * isUsageError(new Error('something else'))
 * //=> false
 */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError' && 'issues' in error && 'code' in error
}

/** The error for one mistake. */
export function usageError(code: IssueCode, detail?: IssueDetail): UsageError {
  return new UsageError([issue(code, detail)])
}

/** Throws all issues as one `UsageError`, if there are any. */
export function refuse(issues: readonly Issue[]): void {
  const [first, ...others] = issues
  if (first !== undefined) throw new UsageError([first, ...others])
}
