import { type IssueCode, isUsageError } from '../../src/result/index.ts'

/** The code of the `UsageError` that a call throws; undefined when it throws none. */
export function usageCode(call: () => unknown): IssueCode | undefined {
  try {
    call()
  } catch (error) {
    if (isUsageError(error)) return error.code
    throw error
  }
  return undefined
}
