import { failure, type Issue, issue, type Path, type Result } from '../../result/index.ts'

/** Faults as they are found, so that whoever has seen enough can stop. */
export type Faults = Iterable<Issue>

/** Whether a value holds fields at all. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fault of a value that is not of the form that a plan holds at its place. */
export function malformed(path: Path, expected: string, received: unknown): Issue {
  return issue('plan.malformed', { path, expected, received })
}

/** Reads a text that should be just what its reader makes of it: a period or an amount has one spelling in a plan. */
export function readCanonical<T extends string>(text: unknown, read: (text: unknown) => Result<T>): Result<T> {
  const result = read(text)
  if (!result.ok || result.value === text) return result
  return failure(issue('plan.notCanonical', { expected: `"${result.value}"`, received: text }))
}

/** The faults of such a text. */
export function* textFaults(text: unknown, read: (text: unknown) => Result<string>, path: Path): Faults {
  const result = readCanonical(text, read)
  if (!result.ok) yield { ...result.issues[0], path }
}
