import { type Issue, issue, limits } from '../result/index.ts'

/** The first `limits.issues` issues, then one that says how many were left out, or at least how many. */
export function capIssues(found: readonly Issue[]): readonly Issue[] {
  const leftOut = found.length - limits.issues
  if (leftOut <= 0) return found
  const atLeast = found.length >= limits.countedIssues ? '≥ ' : ''
  return [...found.slice(0, limits.issues), issue('plan.moreIssues', { received: `${atLeast}${leftOut}` })]
}
