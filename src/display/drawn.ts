import { type Ratio, toNumber } from '../decimal/index.ts'

/** A ratio as the double that a chart draws; nothing is computed from it, and the exact text stands beside. */
export function drawn({ numerator, denominator }: Ratio): number {
  return toNumber(numerator) / toNumber(denominator)
}
