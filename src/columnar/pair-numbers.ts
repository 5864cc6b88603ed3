/** Numbers given to whole numbers below a limit. */
export type PairNumbers = {
  readonly get: (pair: number) => number | undefined
  readonly set: (pair: number, number: number) => unknown
}

// A table of this many entries takes 16 MB.
const largestTable = 2 ** 22

/** A table where the limit allows one, which is ten times as fast; else a map. */
export function pairNumbers(limit: number): PairNumbers {
  if (limit > largestTable) return new Map<number, number>()
  const table = new Int32Array(limit)
  return {
    get: (pair) => (table[pair] === 0 ? undefined : (table[pair] ?? 0) - 1),
    set: (pair, number) => {
      table[pair] = number + 1
    },
  }
}
