/** Who gets what rounding leaves over. */
export type RemainderPolicy = 'largestRemainder' | 'largestWeight' | 'first'

/**
 * The named ways to give away what rounding leaves over: one unit of the last place each to the largest fractions cut off
 * (then to the larger weight, then to the earlier one), or all of it to the largest weight, or to the first one.
 */
export const remainderPolicies: readonly RemainderPolicy[] = ['largestRemainder', 'largestWeight', 'first']

/** What is shared out, in whole units of the last place; the total without its sign. */
export type Lots = {
  readonly total: bigint
  readonly negative: boolean
  readonly weights: readonly bigint[]
  readonly minimums: readonly bigint[]
}

type Share = { readonly at: number; readonly weight: bigint; readonly units: bigint; readonly cutOff: bigint }

/** The shares in whole units; they add up to the total. */
export function shareOut({ total, weights, minimums }: Lots, remainder: RemainderPolicy): readonly bigint[] {
  const { raised, pool, weight } = raiseToMinimum(total, weights, minimums)
  const shares = weights.flatMap((own, at): Share[] => {
    if (own === 0n || raised.has(at)) return []
    return [{ at, weight: own, units: (pool * own) / weight, cutOff: (pool * own) % weight }]
  })
  const left = shares.reduce((rest, { units }) => rest - units, pool)
  const result = weights.map((_, at) => raised.get(at) ?? 0n)
  const extra = new Map(extras(shares, left, remainder))
  for (const { at, units } of shares) result[at] = units + (extra.get(at) ?? 0n)
  return result
}

type Raised = { readonly raised: ReadonlyMap<number, bigint>; readonly pool: bigint; readonly weight: bigint }

/**
 * Takes out those whose share of the rest lies below their minimum. Whoever needs most for its weight comes first: taking
 * it out leaves less per weight to the others, so the first whose minimum is covered ends the search.
 */
function raiseToMinimum(total: bigint, weights: readonly bigint[], minimums: readonly bigint[]): Raised {
  const raised = new Map<number, bigint>()
  let [pool, weight] = [total, weights.reduce((sum, each) => sum + each, 0n)]
  const lots = weights.map((own, at) => ({ at, own, least: minimums[at] })).filter(hasMinimum)
  for (const { at, own, least } of lots.sort((a, b) => order(b.least * a.own, a.least * b.own))) {
    if (least * weight <= pool * own) break
    raised.set(at, least)
    pool -= least
    weight -= own
  }
  return { raised, pool, weight }
}

function hasMinimum<L extends { readonly least: bigint | undefined }>(lot: L): lot is L & { readonly least: bigint } {
  return lot.least !== undefined && lot.least > 0n
}

function extras(
  shares: readonly Share[],
  left: bigint,
  remainder: RemainderPolicy,
): readonly (readonly [number, bigint])[] {
  if (remainder === 'largestRemainder') {
    const largest = [...shares].sort((a, b) => order(b.cutOff, a.cutOff) || order(b.weight, a.weight))
    return largest.slice(0, Number(left)).map(({ at }) => [at, 1n])
  }
  const prefersWeight = remainder === 'largestWeight'
  const taker = shares.reduce((best, share) => (prefersWeight && share.weight > best.weight ? share : best))
  return [[taker.at, left]]
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}
