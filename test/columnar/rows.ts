import { digitsUpTo, numeral, type Random } from './random.ts'

/** Two figures of a row. */
export type Pair = readonly [first: string, second: string]

/** Rows as a plan office has them: budgets, counts, equal pairs, round targets, zeros, one to three decimals, long figures. */
export function ordinaryPair(random: Random): Pair {
  const places = random.pick([0, 0, 1, 2, 3])
  const planned = plannedDigits(random)
  const actual = BigInt(Math.round(Number(planned) * (0.4 + random.next())))
  switch (random.below(12)) {
    case 0:
      return [numeral(planned, places), numeral(planned, places)]
    case 1:
      return [numeral(actual, places), '0']
    case 2:
      return ['0', numeral(planned, places)]
    case 3:
      return [numeral(BigInt(random.below(200)), 0), numeral(BigInt(1 + random.below(200)), 0)]
    case 4:
      return [numeral(digitsUpTo(random, 15), random.below(7)), numeral(1n + digitsUpTo(random, 14), random.below(7))]
    default:
      return [numeral(actual, random.pick([places, 0, 3])), numeral(planned, places)]
  }
}

function plannedDigits(random: Random): bigint {
  const digits = 1n + digitsUpTo(random, 9)
  return random.below(2) === 0 ? digits : digits * 1000n
}

/**
 * Rows whose percentage with so many decimals is an exact tie, or as near to one as figures of this size can be: for a
 * whole m without the factors 2 and 5, take h with h·m = ±1 modulo twice the scale.
 */
export function nearTie(random: Random, places: number): Pair {
  const scale = 2n * 10n ** BigInt(places + 2)
  const whole = oddWithoutFive(random)
  const kind = random.below(3)
  if (kind === 0) return exactTie(random, scale)
  const inverse = inverseModulo(whole % scale, scale)
  const h = (kind === 1 ? inverse : scale - inverse) + scale * BigInt(random.below(3))
  const part = (h * whole - (kind === 1 ? 1n : -1n)) / scale
  const shift = random.below(4)
  return [numeral(part, shift), numeral(whole, shift)]
}

function exactTie(random: Random, scale: bigint): Pair {
  const multiple = 1n + BigInt(random.below(1_000_000))
  const half = 2n * BigInt(random.below(Number(scale))) + 1n
  return [numeral(half * multiple, 0), numeral(scale * multiple, 0)]
}

function oddWithoutFive(random: Random): bigint {
  for (;;) {
    const candidate = 1n + digitsUpTo(random, 13)
    if (candidate % 2n !== 0n && candidate % 5n !== 0n) return candidate
  }
}

function inverseModulo(value: bigint, modulus: bigint): bigint {
  let [previous, current] = [modulus, value]
  let [previousFactor, factor] = [0n, 1n]
  while (current !== 0n) {
    const quotient = previous / current
    ;[previous, current] = [current, previous - quotient * current]
    ;[previousFactor, factor] = [factor, previousFactor - quotient * factor]
  }
  return ((previousFactor % modulus) + modulus) % modulus
}
