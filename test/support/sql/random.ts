/** A reproducible source of numbers (mulberry32). */
export type Random = {
  /** A whole number from 0 up to, and not including, the limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(choices: readonly T[]) => T
  /** A whole number of at most so many digits. */
  readonly digits: (most: number) => bigint
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: <T>(choices: readonly T[]) => choices[below(choices.length)] as T,
    digits: (most) => {
      const length = 1 + below(most)
      let value = 0n
      for (let digit = 0; digit < length; digit += 1) value = value * 10n + BigInt(below(10))
      return value
    },
  }
}
