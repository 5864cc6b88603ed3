/** A small generator of numbers from a seed, so that every run draws the same rows. */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[below(choices.length)] ?? choices[0]
  return { next, below, pick }
}

export type Random = ReturnType<typeof randomFrom>

/** Digits as a numeral with some of them behind the point. */
export function numeral(digits: bigint, places: number): string {
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
  const text = places === 0 ? size : `${size.slice(0, -places)}.${size.slice(-places)}`
  return digits < 0n ? `-${text}` : text
}

/** A whole number with up to so many digits. */
export function digitsUpTo(random: Random, count: number): bigint {
  let digits = 0n
  const wanted = 1 + random.below(count)
  for (let index = 0; index < wanted; index += 1) digits = digits * 10n + BigInt(random.below(10))
  return digits
}
