import type { IssueCode } from './issue-codes.ts'
import { limits } from './limits.ts'

/** A half-open range [start, end) in UTF-16 units of the text given. */
export type Span = readonly [start: number, end: number]

/** The way from the root of the input to the place of an issue. */
export type Path = readonly (string | number)[]

/**
 * One fault of an input, as plain data: what is wrong, where, what was expected and what was found.
 * `formatIssue` puts it into words.
 */
export type Issue = {
  readonly code: IssueCode
  readonly path: Path
  readonly span?: Span
  readonly expected?: string
  readonly received?: string
}

/** At least one issue. */
export type Issues = readonly [Issue, ...Issue[]]

/** What an issue may say besides its code. */
export type IssueDetail = {
  readonly path?: Path
  readonly span?: Span
  readonly expected?: string
  readonly received?: unknown
}

/** Makes an issue; what was received is quoted in at most `limits.quotedLength` characters. */
export function issue(code: IssueCode, { path = [], span, expected, received }: IssueDetail = {}): Issue {
  return {
    code,
    path,
    ...(span === undefined ? {} : { span }),
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received: quote(received) }),
  }
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : describe(value)
  return text.length <= limits.quotedLength ? text : `${text.slice(0, limits.quotedLength)}…`
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'bigint') return hugeBigint(value) ? 'bigint' : String(value)
  return Array.isArray(value) ? 'array' : typeof value
}

function hugeBigint(value: bigint): boolean {
  const largestQuoted = 10n ** 64n
  return value > largestQuoted || value < -largestQuoted
}
