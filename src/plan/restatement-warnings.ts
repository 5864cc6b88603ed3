import type { Observation } from '../observation/index.ts'
import { type Issue, issue } from '../result/index.ts'
import { compare, isComparable } from '../unit/index.ts'
import type { Plan } from './plan.ts'
import { subjectOf } from './standing-observations.ts'

/**
 * The observations that contradict an earlier one of equal standing, stated on the same day: they come in all the same, but
 * neither supersedes the other.
 */
export function* restatementWarnings(plan: Plan, added: readonly Observation[]): Iterable<Issue> {
  const keyOf = (row: Observation) => `${row.asOf ?? ''} ${subjectOf(row, plan)}`
  const wanted = new Set(added.map(keyOf))
  const first = new Map<string, Observation>()
  for (const row of plan.observations) {
    const key = keyOf(row)
    if (wanted.has(key) && !first.has(key)) first.set(key, row)
  }
  for (const [at, row] of added.entries()) {
    const earlier = first.get(keyOf(row))
    if (earlier === undefined) first.set(keyOf(row), row)
    else if (contradicts(plan, row, earlier)) {
      yield issue('plan.reportedTwice', {
        path: ['observations', at],
        expected: earlier.id,
        received: row.quantity.amount,
      })
    }
  }
}

function contradicts(plan: Plan, a: Observation, b: Observation): boolean {
  if (a.qualifier !== b.qualifier || !isComparable(a.quantity.unit, b.quantity.unit, plan)) return true
  return compare<string>(a.quantity, b.quantity, plan) !== 0
}
