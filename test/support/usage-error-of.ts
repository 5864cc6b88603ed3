import { isUsageError, type UsageError } from '../../src/result/index.ts'

/** The `UsageError` that an action throws; any other outcome fails the test. */
export function usageErrorOf(action: () => unknown): UsageError {
  try {
    action()
  } catch (error) {
    if (isUsageError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
