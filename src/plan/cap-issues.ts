import { type Issue, issue, limits } from '../result/index.ts'

/**
 * The first `limits.issues` issues, then one that says how many were left out. Counting stops at
 * `limits.countedIssues`, and so does whatever finds them.
 */
export function capIssues(found: Iterable<Issue>): Issue[] {
  const listed: Issue[] = []
  let count = 0
  for (const each of found) {
    count += 1
    if (count <= limits.issues) listed.push(each)
    if (count === limits.countedIssues) break
  }
  return count === listed.length ? listed : [...listed, moreIssues(count)]
}

function moreIssues(count: number): Issue {
  const atLeast = count === limits.countedIssues ? '≥ ' : ''
  return issue('plan.moreIssues', { received: `${atLeast}${count - limits.issues}` })
}
