import { decimal, placesOf } from '../decimal/index.ts'
import type { Policy } from '../evaluate/index.ts'
import { usageError } from '../result/index.ts'
import type { Dialect } from './dialect.ts'
import type { Widths } from './widths.ts'

/** The branch that turns a missed target into a nearly met one, where the policy has a threshold. */
export function nearlyMetSql({ nearlyMet }: Policy, { fraction }: Widths, dialect: Dialect): readonly string[] {
  if (nearlyMet === undefined) return []
  const threshold = checkedThreshold(decimal(nearlyMet))
  const [top, bottom] = [dialect.exact('numerator', fraction), dialect.exact('denominator', fraction)]
  const scale = placesOf(threshold)
  const whole = threshold.replace('.', '').replace(/^(-?)0+(?=[0-9])/, '$1')
  const hundred = dialect.whole(`100${'0'.repeat(scale)}`)
  return [
    `WHEN verdict = 'missed' AND printed IS NOT NULL AND ${hundred} * ${top} >= ${dialect.whole(whole)} * ${bottom} THEN 'nearlyMet'`,
  ]
}

const mostDigits = 7
const mostPlaces = 4

/** The threshold, if its product with a denominator still fits. */
function checkedThreshold(threshold: string): string {
  const fits =
    /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(threshold) &&
    threshold.length <= mostDigits + 1 &&
    placesOf(threshold) <= mostPlaces
  if (fits) return threshold
  throw usageError('sql.option', {
    path: ['policy', 'nearlyMet'],
    expected: `≤ ${mostDigits} digits, ≤ ${mostPlaces} places, ≥ 0`,
    received: threshold,
  })
}
