import { isRecord, targetCodes, usageError } from '../result/index.ts'
import { boundKinds } from './bound.ts'

/** Refuses what an untyped caller passes for a bound and is none. */
export function checkBound(value: unknown): void {
  if (isRecord(value) && boundKinds.some((kind) => kind === value.kind)) return
  throw usageError(targetCodes, 'target.notABound', {
    expected: `{ kind: ${boundKinds.join(' | ')} }`,
    received: value,
  })
}

/** Refuses a goal of an untyped caller that does not say what it needs to. */
export function checkStated(options: unknown, fields: readonly string[]): void {
  const missing = fields.filter((field) => !isRecord(options) || options[field] === undefined)
  if (missing.length === 0) return
  throw usageError(targetCodes, 'target.notStated', { expected: `{ ${missing.join(', ')} }`, received: options })
}
