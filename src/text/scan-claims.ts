import { failure, issue, limits, type Result, success } from '../result/index.ts'
import type { WithUnits } from '../unit/index.ts'
import { normalise } from './normalise.ts'
import { readable } from './readable.ts'
import type { ScannedClaim } from './scanned-claim.ts'
import { toClaims } from './to-claims.ts'
import { toNumerals } from './to-numerals.ts'
import { toPhrases } from './to-phrases.ts'
import { toQuantities } from './to-quantities.ts'
import { unitWords } from './unit-words.ts'

/**
 * What a running text says about its own figures and can be rechecked: shares of a plan or of a printed whole, changes on
 * another period, totals with their parts. A statement whose subject is not printed, or cannot be told, is left out.
 * More statements than `limits.textStatements` are an issue.
 *
 * @vi quét nhận định về số liệu
 * @example
 * valueOf(scanClaims('Trồng được 46 ha, đạt 92% kế hoạch.')).map(({ statement }) => statement)
 * //=> [{ kind: 'ratio', part: { quantity: { amount: '46', unit: 'hectare' } }, whole: { unknown: 'unknown-1' }, stated: { amount: '92', unit: 'percent' } }]
 */
export function scanClaims(text: string, { units }: WithUnits = {}): Result<readonly ScannedClaim[]> {
  const given = readable(text)
  if (!given.ok) return given
  const normal = normalise(given.value)
  const figures = toQuantities(normal, toNumerals(normal), unitWords(units), (figure) => figure)
  const warnings = [...normal.warnings, ...figures.flatMap((figure) => figure.warnings)]
  const claims = toClaims(normal, toPhrases(normal, figures))
  if (claims.length > limits.textStatements)
    return failure(issue('text.tooManyStatements', { expected: `≤ ${limits.textStatements}` }))
  return success(claims, warnings.slice(0, limits.issues))
}
