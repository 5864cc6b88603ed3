import { failure, issue, limits, type Result, success } from '../result/index.ts'

/** The text, if it is one and not longer than the limit. */
export function readable(text: unknown): Result<string> {
  if (typeof text !== 'string') return failure(issue('text.notText', { received: text }))
  if (text.length <= limits.textLength) return success(text)
  return failure(issue('text.tooLong', { expected: `≤ ${limits.textLength}`, received: text }))
}
