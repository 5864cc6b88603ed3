import type { Claim } from '../claim/index.ts'
import { addRatios, placesOf, type Ratio, roundRatio, wholeRatio } from '../decimal/index.ts'
import type { Conflict } from '../finding/index.ts'
import type { Quantity } from '../unit/index.ts'
import type { AuditWriting } from './format-figure.ts'
import { formatQuantity } from './format-quantity.ts'

/** What a statement should have given, at the places stated: " = 0,83%"; nothing where it states no figure. */
export function formatMiss(claim: Claim, { difference, figures }: Conflict, writing: AuditWriting): string {
  const stated = 'stated' in claim ? claim.stated : figures.find(({ role }) => role === 'total')?.quantity
  if (difference === undefined || stated === undefined) return ''
  return ` = ${formatQuantity({ amount: shouldBe(difference.value, stated), unit: difference.unit }, writing)}`
}

function shouldBe(missedBy: Ratio, { amount }: Quantity): Quantity['amount'] {
  return roundRatio(addRatios(missedBy, wholeRatio(amount)), { places: placesOf(amount), rounding: 'halfUp' })
}
