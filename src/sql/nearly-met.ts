import { decimal, placesOf } from '../decimal/index.ts'
import { usageError } from '../result/index.ts'
import type { VerdictTask } from './verdict-task.ts'

/** The branch that turns a missed target into a nearly met one, where the policy has a threshold. */
export function nearlyMetBranch({ policy, widths, dialect }: VerdictTask): readonly string[] {
  if (policy.nearlyMet === undefined) return []
  const threshold = checkedThreshold(decimal(policy.nearlyMet))
  const [top, bottom] = [dialect.exact('numerator', widths.fraction), dialect.exact('denominator', widths.fraction)]
  const hundred = dialect.whole(`100${'0'.repeat(placesOf(threshold))}`)
  const reached = `${hundred} * ${top} >= ${dialect.whole(String(BigInt(threshold.replace('.', ''))))} * ${bottom}`
  return [`WHEN verdict = 'missed' AND ${reached} THEN 'nearlyMet'`]
}

const [mostDigits, mostPlaces] = [7, 4]

/** The threshold, if its product with a denominator still fits in 38 digits. */
function checkedThreshold(threshold: string): string {
  const digits = threshold.replace('.', '')
  if (digits.length <= mostDigits && placesOf(threshold) <= mostPlaces && !threshold.startsWith('-')) return threshold
  const expected = `≥ 0, ≤ ${mostDigits} digits, ≤ ${mostPlaces} places`
  throw usageError('sql.option', { path: ['policy', 'nearlyMet'], expected, received: threshold })
}
