import { type Observation, qualifiers, statuses } from '../../observation/index.ts'
import type { Path } from '../../result/index.ts'
import type { Check } from './check.ts'
import { checkQuantity, dimensionsOf } from './check-quantity.ts'
import { checkOptionalReference, checkReference } from './check-reference.ts'
import { checkSource } from './check-source.ts'
import { checkDay, checkPeriod } from './check-text.ts'
import { checkOptionalWord, checkWord } from './check-word.ts'

/** An observation, and what it is counted out of, are in units of the indicator's dimension. */
export function checkObservation(check: Check, observation: Observation, path: Path): void {
  const { indicator, area, period, quantity, outOf, status, qualifier, asOf, source } = observation
  const dimensions = dimensionsOf(check, indicator)
  checkReference(check, 'indicators', indicator, path, 'indicator')
  checkOptionalReference(check, 'areas', area, path, 'area')
  checkPeriod(check, period, path, 'period')
  checkQuantity(check, quantity, [...path, 'quantity'], dimensions)
  if (outOf !== undefined) checkQuantity(check, outOf, [...path, 'outOf'], dimensions)
  checkWord(check, status, statuses, path, 'status')
  checkOptionalWord(check, qualifier, qualifiers, path, 'qualifier')
  checkDay(check, asOf, path, 'asOf')
  checkSource(check, source, path)
}
