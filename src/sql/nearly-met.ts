import { decimal, placesOf } from '../decimal/index.ts'
import { sqlCodes, usageError } from '../result/index.ts'
import { choose } from './choice.ts'
import { completionRule } from './completion-rule.ts'
import type { Way } from './reading.ts'
import type { VerdictTask } from './verdict-task.ts'

/**
 * The branch that turns a missed target into a nearly met one, where the policy has a threshold. The naive ratio grows as a
 * target is missed, and a value that should be hit may be missed on either side: both say nothing here.
 */
export function nearlyMetBranch(task: VerdictTask): readonly string[] {
  const { policy, widths, dialect, way } = task
  if (policy.nearlyMet === undefined) return []
  const threshold = checkedThreshold(decimal(policy.nearlyMet))
  const [top, bottom] = [dialect.exact('numerator', widths.fraction), dialect.exact('denominator', widths.fraction)]
  const hundred = dialect.whole(`100${'0'.repeat(placesOf(threshold))}`)
  const reached = `${hundred} * ${top} >= ${dialect.whole(String(BigInt(threshold.replace('.', ''))))} * ${bottom}`
  const isSilent = (each: Way) => each === 'atTarget' || completionRule(each, task)?.name === 'naive'
  const counts = (each: Way) => (isSilent(each) ? 'FALSE' : reached)
  return [`WHEN verdict = 'missed' AND ${choose(way, counts)} THEN 'nearlyMet'`]
}

const [mostDigits, mostPlaces] = [7, 4]

/** The threshold, if its product with a denominator still fits in 38 digits. */
function checkedThreshold(threshold: string): string {
  const digits = threshold.replace('.', '')
  if (digits.length <= mostDigits && placesOf(threshold) <= mostPlaces && !threshold.startsWith('-')) return threshold
  const expected = `≥ 0, ≤ ${mostDigits} digits, ≤ ${mostPlaces} places`
  throw usageError(sqlCodes, 'sql.option', { path: ['policy', 'nearlyMet'], expected, received: threshold })
}
