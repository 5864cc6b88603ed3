import { mostFastPlaces } from './fast-range.ts'
import { commonDivisor } from './unit-weights.ts'

/** What the digits of a dividend and of a divisor are multiplied with, so that their quotient is the printed one. */
export type Multipliers = { readonly over: number; readonly under: number }

/**
 * The multipliers for each difference of places, divisor's less dividend's, from -6 to 6; none where they are too large
 * for exact doubles.
 */
export function multipliersByPlaces(over: bigint, under: bigint): readonly (Multipliers | undefined)[] {
  return Array.from({ length: 2 * mostFastPlaces + 1 }, (_, index) => {
    const difference = BigInt(index - mostFastPlaces)
    return reduced(
      over * 10n ** (difference > 0n ? difference : 0n),
      under * 10n ** (difference < 0n ? -difference : 0n),
    )
  })
}

function reduced(over: bigint, under: bigint): Multipliers | undefined {
  const divisor = commonDivisor(over, under)
  const [top, bottom] = [over / divisor, under / divisor]
  const exact = top < 2n ** 53n && bottom < 2n ** 53n
  return exact ? { over: Number(top), under: Number(bottom) } : undefined
}
