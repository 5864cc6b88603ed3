import type { Better } from '../indicator/index.ts'
import { columnarCodes, usageError } from '../result/index.ts'
import type { QuotientRule } from '../rule/index.ts'
import type { Bound } from '../target/index.ts'
import { boundCode } from './bound-codes.ts'
import { type Reading, readingsOf } from './readings.ts'

/** How the bound is to be read: one kind for all rows, or a number of `boundCodes` for each, and the better direction. */
export type ReadingOptions = { readonly bound?: Bound['kind'] | Uint8Array; readonly better?: Better }

/** The direction that a formula of completion speaks for; none for the others. */
const betterBy: Readonly<Partial<Record<QuotientRule['name'], Better>>> = {
  completionRatio: 'higher',
  pointDifference: 'higher',
  ratioOfRates: 'higher',
  ratioOfLevels: 'higher',
  planOverActual: 'lower',
  mirrored: 'lower',
  plannedReduction: 'lower',
  naive: 'lower',
}

/** How the bound is read, or undefined where nobody says. A figure without a bound word follows the better direction. */
export function readingFor(rule: QuotientRule, options: ReadingOptions, rows: number): Reading | undefined {
  const { bound, better = betterBy[rule.name] } = options
  if (bound instanceof Uint8Array) return readingsOf(bound, rows)
  if (better !== undefined) return boundCode(bound ?? 'bare', better)
  if (bound === undefined) return undefined
  if (bound === 'bare' || bound === 'between')
    throw usageError(columnarCodes, 'columnar.directionMissing', { received: bound })
  return boundCode(bound, 'neither')
}
