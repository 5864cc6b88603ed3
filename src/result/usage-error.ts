import type { Issue, IssueDetail, Issues } from './issue.ts'
import { issue } from './issue.ts'
import type { IssueCode } from './issue-codes.ts'
import type { IssueTexts } from './issue-text.ts'
import { wordIssue } from './word-issue.ts'

/**
 * The only error that ktxh throws: a mistake in the calling program. It carries every issue that was found. Its message is
 * in English, in the words of the module that refuses, so that no program carries the words of all the others; without
 * words it says the codes. `formatIssue` words its issues in either language.
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

  /** The error for these issues; `texts` words its message, such as `issueCodes` for all codes. */
  constructor(issues: Issues, texts: IssueTexts = {}) {
    super(issues.map((each) => wordIssue(each, texts[each.code], 'en')).join('\n'))
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

/** The error for one mistake, in the words of its module. */
export function usageError<Code extends IssueCode>(
  texts: IssueTexts & { readonly [Each in Code]: unknown },
  code: NoInfer<Code>,
  detail?: IssueDetail,
): UsageError {
  return new UsageError([issue(code, detail)], texts)
}

/** Throws all issues as one `UsageError` in these words, if there are any. */
export function refuse(issues: readonly Issue[], texts: IssueTexts): void {
  const [first, ...others] = issues
  if (first !== undefined) throw new UsageError([first, ...others], texts)
}
