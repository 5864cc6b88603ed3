import { failure, issue, type Result } from '../../result/index.ts'

/** Reads a text that should be just what its reader makes of it: a period or an amount has one spelling in a plan. */
export function readCanonical<T extends string>(text: unknown, read: (text: unknown) => Result<T>): Result<T> {
  const result = read(text)
  if (!result.ok || result.value === text) return result
  return failure(issue('plan.notCanonical', { expected: `"${result.value}"`, received: text }))
}
