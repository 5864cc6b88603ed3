import { compare, type Fraction, power, print, times } from './fraction.ts'

/**
 * The seven modes as schoolbooks state them, on magnitudes: whether a number strictly between two printable ones goes
 * to the one farther from zero. `side` compares it with the middle, `odd` is about the nearer-to-zero neighbour.
 */
const goesOut: Record<string, (side: number, odd: boolean, negative: boolean) => boolean> = {
  up: () => true,
  down: () => false,
  ceiling: (_side, _odd, negative) => !negative,
  floor: (_side, _odd, negative) => negative,
  halfUp: (side) => side >= 0,
  halfDown: (side) => side > 0,
  halfEven: (side, odd) => side > 0 || (side === 0 && odd),
}

export const modes: readonly string[] = Object.keys(goesOut)

export function round([n, d]: Fraction, places: number, mode: string): string {
  const magnitude = (n < 0n ? -n : n) * 10n ** BigInt(places)
  const [inner, rest] = [magnitude / d, magnitude % d]
  const side = compare([2n * rest, d], [1n, 1n])
  const outward = rest !== 0n && goesOut[mode]?.(side, inner % 2n === 1n, n < 0n)
  const units = outward ? inner + 1n : inner
  return print(n < 0n ? -units : units, places)
}

export function percent(value: Fraction, places: number, mode: string): string {
  return round(times(value, [100n, 1n]), places, mode)
}

/** (the root of the value − 1) in per cent: the printable neighbours are found by halving, powers are compared. */
export function growth(value: Fraction, degree: number, places: number, mode: string): string {
  const one = 10n ** BigInt(places + 2)
  const beside = (twiceUnits: bigint) => compare(value, power([twiceUnits, 2n * one], degree))
  let [low, high] = [0n, one]
  while (beside(2n * high) >= 0) high *= 2n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (beside(2n * middle) >= 0) low = middle
    else high = middle
  }
  if (beside(2n * low) === 0) return print(low - one, places)
  const negative = low < one
  const [inner, outer] = negative ? [high - one, low - one] : [low - one, high - one]
  const side = negative ? -beside(2n * low + 1n) : beside(2n * low + 1n)
  return print(goesOut[mode]?.(side, inner % 2n !== 0n, negative) ? outer : inner, places)
}
