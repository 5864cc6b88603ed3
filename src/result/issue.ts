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
  /** What kind of value was received, unless it was a text. */
  readonly receivedKind?: ReceivedKind
}

/** A kind of value that is no text, by the name that JavaScript or JSON has for it. */
export type ReceivedKind = (typeof receivedKinds)[number]

/** All kinds of value that are no texts. */
export const receivedKinds = [
  'number',
  'bigint',
  'boolean',
  'null',
  'undefined',
  'array',
  'object',
  'function',
  'symbol',
] as const

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
    ...(received === undefined ? {} : quote(received)),
  }
}

function quote(value: unknown): Pick<Issue, 'received' | 'receivedKind'> {
  const kind = kindOf(value)
  if (kind !== undefined) return { received: describe(value, kind), receivedKind: kind }
  const text = String(value)
  return { received: text.length <= limits.quotedLength ? text : `${text.slice(0, limits.quotedLength)}…` }
}

function kindOf(value: unknown): ReceivedKind | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  const kind = typeof value
  return kind === 'string' ? undefined : kind
}

/** A number or a truth value is told, of anything else the kind alone. */
function describe(value: unknown, kind: ReceivedKind): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'bigint' && !isHuge(value) ? String(value) : kind
}

function isHuge(value: bigint): boolean {
  const largestQuoted = 10n ** 64n
  return value > largestQuoted || value < -largestQuoted
}
