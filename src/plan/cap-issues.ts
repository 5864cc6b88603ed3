import { type Issue, issue, limits } from '../result/index.ts'

/** The first `limits.issues` issues, then one that says how many were left out, or at least how many. */
export function capIssues(found: readonly Issue[]): readonly Issue[] {
  if (found.length <= limits.issues) return found
  const counted = Math.min(found.length, limits.countedIssues)
  const received = `${counted < limits.countedIssues ? '' : '≥ '}${counted - limits.issues}`
  return [...found.slice(0, limits.issues), issue('plan.moreIssues', { received })]
}
