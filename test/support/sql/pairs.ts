import type { Random } from './random.ts'

/** A part and a whole in units of the last place, and how many decimal places they have. */
export type Pair = { readonly part: bigint; readonly whole: bigint; readonly scale: number }

/** Pairs as they occur, and pairs that are hard to divide: ties, the nearest misses of a tie, equals and neighbours. */
const shapes: readonly ((random: Random) => Pair)[] = [
  budget,
  budget,
  short,
  long,
  longest,
  smallCounts,
  equalPair,
  neighbours,
  zeroWhole,
  tie,
  tie,
  nearTie,
  nearTie,
]

/** A pair of one of the shapes; one in twelve has a negative part, one in thirty a negative whole. */
export function pairFrom(random: Random): Pair {
  const { part, whole, scale } = random.pick(shapes)(random)
  return { part: random.below(12) === 0 ? -part : part, whole: random.below(30) === 0 ? -whole : whole, scale }
}

function budget(random: Random): Pair {
  const whole = BigInt(1 + random.below(5000)) * 10n ** BigInt(random.below(5))
  return { part: BigInt(random.below(20_000_000)), whole, scale: 0 }
}

function short(random: Random): Pair {
  return { part: random.digits(8), whole: random.digits(8), scale: 1 + random.below(3) }
}

function long(random: Random): Pair {
  return { part: random.digits(15), whole: random.digits(15), scale: random.below(7) }
}

function longest(random: Random): Pair {
  return { part: random.digits(20), whole: random.digits(20), scale: random.below(7) }
}

function smallCounts(random: Random): Pair {
  return { part: BigInt(random.below(25)), whole: BigInt(random.below(25)), scale: 0 }
}

function equalPair(random: Random): Pair {
  const part = random.digits(15)
  return { part, whole: part, scale: random.below(7) }
}

function neighbours(random: Random): Pair {
  const whole = random.digits(15)
  return { part: whole + (random.below(2) === 0 ? 1n : -1n), whole, scale: random.below(7) }
}

function zeroWhole(random: Random): Pair {
  return { part: random.digits(6), whole: 0n, scale: random.below(3) }
}

/** The percentage lies exactly between two printable ones: an odd count of halves of the last place. */
function tie(random: Random): Pair {
  const half = 2n * 10n ** BigInt(2 + random.below(5))
  const size = BigInt(1 + random.below(99_999))
  return { part: (2n * random.digits(5) + 1n) * size, whole: half * size, scale: random.below(4) }
}

/**
 * The percentage misses a tie by the least that is possible: for a whole m prime to 10, h·m ≡ ±1 (mod 2K) makes
 * part = (h·m ∓ 1) / 2K and K·part/m = h/2 ∓ 1/(2m).
 */
function nearTie(random: Random): Pair {
  const twice = 2n * 10n ** BigInt(2 + random.below(5))
  const whole = primeToTen(random.digits(11))
  const side = random.below(2) === 0 ? 1n : -1n
  const smallest = (((side * inverse(whole, twice)) % twice) + twice) % twice
  const count = smallest + twice * BigInt(random.below(40))
  return { part: (count * whole - side) / twice, whole, scale: random.below(4) }
}

function primeToTen(value: bigint): bigint {
  const odd = value * 10n + 1n
  return odd + 2n * (value % 2n)
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n]
  while (a > 1n) {
    const quotient = a / b
    ;[a, b] = [b, a % b]
    ;[x, y] = [y, x - quotient * y]
  }
  return x
}
