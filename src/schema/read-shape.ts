import type * as z from 'zod'
import { type Issue, limits, type Path } from '../result/index.ts'
import { shapeIssues } from './shape-issues.ts'

/** The value if it is of the right shape; if not, none, and its faults join those found. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, path: Path, found: Issue[]): T | undefined {
  // The words are our own: zod's would ask the host's error map.
  const result = schema.safeParse(value, { reportInput: true, error: () => 'malformed' })
  if (result.success) return result.data
  for (const issue of shapeIssues(result.error.issues, path)) {
    if (found.length === limits.countedIssues) break
    found.push(issue)
  }
  return undefined
}
