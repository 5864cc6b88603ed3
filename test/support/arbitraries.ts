import fc from 'fast-check'
import type { RoundingMode } from '../../src/decimal/index.ts'
import { print } from '../oracle/fraction.ts'
import { modes } from '../oracle/rounding.ts'

/** Any of the seven rounding modes. */
export const rounding: fc.Arbitrary<RoundingMode> = fc.constantFrom(...(modes as RoundingMode[]))

/** A number of decimal places that somebody may ask for. */
export const places: fc.Arbitrary<number> = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }))

type Shape = {
  readonly digits?: number
  readonly decimals?: number
  readonly negative?: boolean
  readonly zero?: boolean
}

/** Plain numerals of every length up to `digits`, small and round ones among them. */
export function numerals({
  digits = 30,
  decimals = 12,
  negative = true,
  zero = true,
}: Shape = {}): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: digits }), fc.integer({ min: 0, max: decimals }), fc.boolean())
    .chain(([length, point, minus]) =>
      fc.bigInt({ min: zero ? 0n : 1n, max: 10n ** BigInt(length) - 1n }).map((units) => {
        const signed = negative && minus ? -units : units
        return print(signed, point)
      }),
    )
}

/** A pair of whole numbers, how many places, and on which side of a tie their percentage lies. */
export type NearTie = {
  readonly part: string
  readonly whole: string
  readonly places: number
  readonly side: -1 | 0 | 1
}

/**
 * Percentages that miss a tie by the least possible amount, or hit it. With K = 10^(places + 2) and a whole m prime to
 * 10, h is taken so that h·m ≡ ±1 (mod 2K); then part = (h·m ∓ 1) / 2K makes K·part/m = h/2 ∓ 1/(2m).
 */
export function nearTies(digits: { readonly min: number; readonly max: number }): fc.Arbitrary<NearTie> {
  const size = fc.integer(digits)
  const decimals = fc.integer({ min: 0, max: 6 })
  return fc
    .tuple(size, decimals, fc.constantFrom(-1, 0, 1))
    .chain(([length, asked, side]) =>
      fc
        .tuple(
          fc.bigInt({ min: 10n ** BigInt(length - 1), max: 10n ** BigInt(length) - 1n }),
          fc.bigInt({ min: 0n, max: 99n }),
        )
        .map(([seed, turns]) => (side === 0 ? tie(seed, asked) : miss(seed, turns, asked, side))),
    )
}

function miss(seed: bigint, turns: bigint, asked: number, side: number): NearTie {
  const twice = 2n * 10n ** BigInt(asked + 2)
  const whole = primeToTen(seed)
  const inverse = inverseModulo(whole % twice, twice)
  const h = (side < 0 ? inverse : twice - inverse) + turns * twice
  const part = (h * whole + BigInt(side)) / twice
  return { part: String(part), whole: String(whole), places: asked, side: side < 0 ? -1 : 1 }
}

function tie(seed: bigint, asked: number): NearTie {
  const twice = 2n * 10n ** BigInt(asked + 2)
  const whole = (seed / twice + 1n) * twice
  const part = (whole / twice) * (2n * (seed % 10_000n) + 1n)
  return { part: String(part), whole: String(whole), places: asked, side: 0 }
}

function primeToTen(seed: bigint): bigint {
  const odd = seed % 2n === 0n ? seed + 1n : seed
  return odd % 5n === 0n ? odd + 2n : odd
}

/** The inverse by Euclid's algorithm. */
function inverseModulo(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [modulus, value, 0n, 1n]
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % modulus) + modulus) % modulus
}
