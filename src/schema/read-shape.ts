import type * as z from 'zod'
import { type Issue, limits, type Path } from '../result/index.ts'
import { shapeIssues } from './shape-issues.ts'

/**
 * The words are our own, so zod need not ask the host's error map for any. `async` is what zod adds to the options
 * itself; with it among them, reading takes half the time.
 */
const options = { async: false, reportInput: true, error: () => 'malformed' }

/** The value if it is of the right shape; if not, none, and its faults join those found. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, path: Path, found: Issue[]): T | undefined {
  const result = schema.safeParse(value, options)
  if (result.success) return result.data
  for (const issue of shapeIssues(result.error.issues, path)) {
    if (found.length === limits.countedIssues) break
    found.push(issue)
  }
  return undefined
}
