import { compare, type Fraction, over, parse, plus, times } from './fraction.ts'

/** Units of a total over weights: to each its whole part, then one more to the largest rests, to larger weights, to earlier ones. */
export function sharesOf(units: bigint, weights: readonly string[]): readonly bigint[] {
  const sum = weights.map(parse).reduce<Fraction>(plus, [0n, 1n])
  const lots = weights.map((text, at) => {
    const weight = parse(text)
    const [n, d] = times([units, 1n], over(weight, sum))
    return { at, weight, whole: n / d, rest: [n % d, d] as const }
  })
  const left = units - lots.reduce((total, { whole }) => total + whole, 0n)
  const order = lots.toSorted((a, b) => compare(b.rest, a.rest) || compare(b.weight, a.weight) || a.at - b.at)
  const raised = new Set(order.slice(0, Number(left)).map(({ at }) => at))
  return lots.map(({ at, whole }) => (raised.has(at) ? whole + 1n : whole))
}
