import { mostFastPlaces } from './fast-range.ts'
import { commonDivisor } from './unit-weights.ts'

/** What the digits of a dividend and of a divisor are multiplied with, so that their quotient is the printed one; the second is above zero. */
type Multipliers = { readonly over: number; readonly under: number }

/** The multipliers for a difference of places, divisor's less dividend's; none where they are too large for exact doubles. */
export type MultipliersByPlaces = (difference: number) => Multipliers | undefined

/** The multipliers of two weights, worked out once for each difference of places that occurs. */
export function multipliersByPlaces(over: bigint, under: bigint): MultipliersByPlaces {
  const known: (Multipliers | 'none' | undefined)[] = []
  return (difference) => {
    const at = difference + mostFastPlaces
    const multipliers = known[at] ?? reduced(over * tenTo(difference), under * tenTo(-difference)) ?? 'none'
    known[at] = multipliers
    return multipliers === 'none' ? undefined : multipliers
  }
}

function tenTo(exponent: number): bigint {
  return 10n ** BigInt(Math.max(0, exponent))
}

function reduced(over: bigint, under: bigint): Multipliers | undefined {
  const divisor = commonDivisor(over < 0n ? -over : over, under)
  const [top, bottom] = [over / divisor, under / divisor]
  const exact = top < 2n ** 53n && top > -(2n ** 53n) && bottom < 2n ** 53n
  return exact ? { over: Number(top), under: Number(bottom) } : undefined
}
