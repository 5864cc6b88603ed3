import { expectShape } from './expect-shape.ts'
import type { Issue, Issues } from './issue.ts'
import { issueCodes } from './issue-codes.ts'
import { issueShape } from './issue-shape.ts'
import type { IssueTexts } from './issue-text.ts'
import { isRecord, listOf, misfit, type Shape } from './shape.ts'
import { UsageError } from './usage-error.ts'

/** A value with what was noticed on the way. */
export type Success<T> = { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }

/** At least one reason why there is no value. */
export type Failure = { readonly ok: false; readonly issues: Issues }

/** The answer of everything that reads input from outside: a value with warnings, or issues. */
export type Result<T> = Success<T> | Failure

/** A value, and what was noticed on the way. */
export function success<T>(value: T, warnings: readonly Issue[] = []): Success<T> {
  return { ok: true, value, warnings }
}

/** No value, because of these issues. */
export function failure(first: Issue, ...others: readonly Issue[]): Failure {
  return { ok: false, issues: [first, ...others] }
}

/** The value when there are no issues, else the issues. */
export function successUnless<T>(issues: readonly Issue[], value: () => T, warnings: readonly Issue[] = []): Result<T> {
  const [first, ...others] = issues
  return first === undefined ? success(value(), warnings) : failure(first, ...others)
}

const resultShape: Shape = (value) => {
  const known = isRecord(value) && typeof value.ok === 'boolean' ? value : undefined
  if (known?.ok === true) return undefined
  const first = Array.isArray(known?.issues) ? known.issues.length : 0
  return first === 0 ? misfit('{ ok: true, value } | { ok: false, issues }', value) : issuesShape(known?.issues)
}

const issuesShape: Shape = /* @__PURE__ */ listOf(issueShape)

/**
 * The value of a result that should have succeeded; throws a `UsageError` with all issues if it did not.
 *
 * @example
 * valueOf(parsePeriod('2020-S1'))
 * //=> '2020-S1'
 */
export function valueOf<T>(result: Result<T>): T {
  expectShape(resultShape, result, 'result')
  return orThrow(result, issueCodes)
}

/** The value of a result, or a `UsageError` with all its issues in these words. */
export function orThrow<T>(result: Result<T>, texts: IssueTexts): T {
  if (result.ok) return result.value
  throw new UsageError(result.issues, texts)
}
