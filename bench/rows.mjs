/** A small generator of numbers from a seed, so that every run draws the same rows. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit) => Math.floor(next() * limit)
  return { next, below, pick: (choices) => choices[below(choices.length)] }
}

const numeral = (digits, places) => {
  const text = String(digits).padStart(places + 1, '0')
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
}

/** Rows as a plan office has them; one pair of texts a row. */
export function ordinaryRows(count, seed) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => ordinaryRow(random))
}

function ordinaryRow(random) {
  const places = random.pick([0, 0, 0, 1, 2, 3])
  const long = random.below(10) === 0
  const digits = 1 + Math.floor(random.next() * 10 ** (long ? 9 + random.below(6) : 1 + random.below(8)))
  const planned = random.below(2) === 0 ? Math.max(1, Math.round(digits / 100)) * 100 : digits
  const actual = Math.round(planned * (0.5 + random.next()))
  switch (random.below(200)) {
    case 0:
      return [numeral(actual, places), '0']
    case 1:
    case 2:
      return [numeral(planned, places), numeral(planned, places)]
    case 3:
    case 4:
    case 5:
      return [String(random.below(60)), String(1 + random.below(60))]
    default:
      return [numeral(actual, places), numeral(planned, places)]
  }
}

/** Rows of which most are exact ties, or miss one by as little as figures of their size can. */
export function adversarialRows(count, places, seed) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => adversarialRow(random, 2n * 10n ** BigInt(places + 2)))
}

function adversarialRow(random, scale) {
  const kind = random.below(3)
  if (kind === 0) {
    const multiple = BigInt(1 + random.below(1_000_000))
    return [String((2n * BigInt(random.below(Number(scale))) + 1n) * multiple), String(scale * multiple)]
  }
  const whole = primeToTen(BigInt(1 + Math.floor(random.next() * 10 ** (3 + random.below(11)))))
  const inverse = inverseModulo(whole % scale, scale)
  const h = kind === 1 ? inverse : scale - inverse
  return [String((h * whole - (kind === 1 ? 1n : -1n)) / scale), String(whole)]
}

function primeToTen(seed) {
  const odd = seed % 2n === 0n ? seed + 1n : seed
  return odd % 5n === 0n ? odd + 2n : odd
}

function inverseModulo(value, modulus) {
  let [a, b, x, y] = [modulus, value, 0n, 1n]
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y]
  return ((x % modulus) + modulus) % modulus
}
