import { type DecimalInput, decimal, multiply, placesOf, toNumber } from '../decimal/index.ts'
import { tenTo } from './exact-form.ts'
import type { ExactRatio } from './exact-ratio.ts'

/** From which completion a missed target is nearly met. */
export type Threshold = {
  /** In whole units of the last printed place. */
  readonly printed: number
  /** As an exact share. */
  readonly share: ExactRatio
}

/** The threshold that a policy states in per cent, for completions printed with so many places. */
export function thresholdOf(percent: DecimalInput, places: number): Threshold {
  const numeral = decimal(percent)
  return {
    printed: toNumber(multiply(numeral, tenTo(places))),
    share: { numerator: BigInt(numeral.replace('.', '')), denominator: tenTo(placesOf(numeral) + 2) },
  }
}
