// @ts-check
/** @typedef {{ below: (limit: number) => number, pick: <T>(list: readonly T[]) => T }} Random */

/**
 * Numbers that a seed gives again (mulberry32).
 *
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (/** @type {number} */ limit) => (limit < 1 ? 0 : next() % limit)
  return { below, pick: (list) => /** @type {never} */ (list[below(list.length)]) }
}
