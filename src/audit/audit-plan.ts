import { expectPlan, type Plan } from '../plan/index.ts'
import { type Audit, type AuditOptions, auditEntries, expectAuditOptions } from './audit-entries.ts'
import { factsOf } from './facts-of.ts'
import { readEntry } from './read-entry.ts'

/**
 * Rechecks everything that a plan says about its own figures: one finding a claim, in the plan's order; the intervals in
 * which figures that are not printed must lie; and the sets of claims that cannot all be true. Each claim is tried with
 * its figure rounded half-up and cut off, and with its parts exact and, unless an assumption is asked for, rounded.
 *
 * @vi kiểm tra kế hoạch
 * @example
 * auditPlan(langSonCity2021).findings.filter(({ verdict }) => verdict === 'contradicted').length
 * //=> 5
 */
export function auditPlan(plan: Plan, options: AuditOptions = {}): Audit {
  expectPlan(plan)
  expectAuditOptions(options)
  const facts = factsOf(plan)
  return auditEntries(
    plan.claims.map((claim) => readEntry(claim, facts)),
    facts,
    options,
  )
}
