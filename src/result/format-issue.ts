import { expectShape } from './expect-shape.ts'
import type { Issue } from './issue.ts'
import { issueCodes } from './issue-codes.ts'
import { issueShape } from './issue-shape.ts'
import { localeOf } from './locale-of.ts'
import type { Locale } from './localized.ts'
import { wordIssue } from './word-issue.ts'

/**
 * One issue in words: where, what is wrong, what was expected and found, and how to mend it. Throws a `UsageError` for a
 * language that ktxh does not write.
 *
 * @example
 * formatIssue({ code: 'unit.unknown', path: ['indicators', 3, 'unit'], received: 'tấm' }, { locale: 'en' })
 * //=> 'indicators[3].unit: no such unit (found "tấm"); use a code of the unit table, or declare the unit with the plan [unit.unknown]'
 */
export function formatIssue(issue: Issue, options: { readonly locale?: Locale } = {}): string {
  expectShape(issueShape, issue, 'issue')
  return wordIssue(issue, issueCodes[issue.code], localeOf(options))
}
