import { add, allocation, type DecimalString, subtract } from '../../decimal/index.ts'
import { type Determined, determined, type IssueCode, type ReasonCode, undetermined } from '../../result/index.ts'
import type { Bound } from '../../target/index.ts'
import { convert } from '../../unit/index.ts'
import type { AllocationRequest } from './allocation-request.ts'
import type { AreaWeight } from './weights-of.ts'

const reasons: ReadonlyMap<IssueCode, ReasonCode> = new Map([
  ['decimal.zeroWeights', 'zeroWeights'],
  ['decimal.negativeWeight', 'negativeWeight'],
  ['decimal.minimumTooLarge', 'minimumTooLarge'],
  ['decimal.tooFine', 'finerThanPlaces'],
])

type How = Pick<AllocationRequest, 'places' | 'remainder' | 'minimum'>

/** A bound in shares: of a range, the low end and then what the high end lies above it, so that no share is reversed. */
export function splitBound(bound: Bound, weights: readonly AreaWeight[], how: How): Determined<readonly Bound[]> {
  if (bound.kind === 'unstated') return undetermined('targetNotStated')
  if (bound.kind === 'between') return splitRange(bound, weights, how)
  const { kind, value } = bound
  const shares = split(value.amount, weights, how)
  if (shares.outcome === 'undetermined') return shares
  return determined(shares.value.map((amount) => ({ kind, value: { amount, unit: value.unit } })))
}

function splitRange(
  { low, high }: Extract<Bound, { readonly kind: 'between' }>,
  weights: readonly AreaWeight[],
  how: How,
): Determined<readonly Bound[]> {
  const { unit } = low
  const { amount } = high.unit === unit ? high : convert<string, string>(high, unit)
  const lows = split(low.amount, weights, how)
  const widths = split(subtract(amount, low.amount), weights, { ...how, minimum: '0' })
  if (lows.outcome === 'undetermined') return lows
  if (widths.outcome === 'undetermined') return widths
  const highs = lows.value.map((least, at) => add(least, widths.value[at] ?? '0'))
  return determined(
    lows.value.map((least, at) => ({
      kind: 'between',
      low: { amount: least, unit },
      high: { amount: highs[at] ?? least, unit },
    })),
  )
}

function split(
  total: DecimalString,
  weights: readonly AreaWeight[],
  { places, remainder, minimum = '0' }: How,
): Determined<readonly DecimalString[]> {
  const shares = allocation(
    total,
    weights.map(({ weight }) => weight),
    { places, remainder, minimum },
  )
  if (shares.ok) return determined(shares.value)
  return undetermined(reasons.get(shares.issues[0].code) ?? 'notAdditive')
}
