import { placesOf } from '../decimal/index.ts'
import { unitOf, type WithUnits } from '../unit/index.ts'

/** What a unit, or the number 1 under the name 'one', weighs beside the others of a formula. */
export type UnitWeights = (unit: string) => bigint

/** Brings the units of a formula to whole-number weights without a common divisor: figures in one unit weigh 1. */
export function unitWeights(codes: readonly string[], { units }: WithUnits): UnitWeights {
  const factors = new Map<string, string>(
    codes.map((code) => [code, code === 'one' ? '1' : unitOf(code, units).factor]),
  )
  const places = Math.max(0, ...[...factors.values()].map(placesOf))
  const whole = (factor: string) => BigInt(factor.replace('.', '')) * 10n ** BigInt(places - placesOf(factor))
  const divisor = [...factors.values()].map(whole).reduce(commonDivisor, 0n)
  return (unit) => whole(factors.get(unit) ?? '0') / divisor
}

/** The greatest common divisor of two whole numbers, none below zero. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b)
}
