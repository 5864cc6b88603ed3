import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  negateFraction,
  wholeFraction,
} from '../../interval/index.ts'
import { limits } from '../../result/index.ts'
import type { Inequality } from './inequality.ts'

/**
 * Whether there are numbers that satisfy all inequalities, by eliminating one unknown after the other (Fourier and
 * Motzkin): each lower bound on it must not exceed each upper one. Undefined where that leads to more than
 * `limits.inequalities` inequalities.
 */
export function canAllHold(inequalities: readonly Inequality[]): boolean | undefined {
  let rows = strongest(inequalities)
  for (let key = cheapest(rows); key !== undefined; key = cheapest(rows)) {
    const { below, above, without } = sides(rows, key)
    if (below.length * above.length + without.length > limits.inequalities) return undefined
    const name = key
    rows = strongest([...without, ...below.flatMap((low) => above.map((high) => combine(low, high, name)))])
  }
  return rows.every(({ constant, strict }) => constant.top > 0n || (constant.top === 0n && !strict))
}

type Sides = { readonly below: Inequality[]; readonly above: Inequality[]; readonly without: Inequality[] }

/** The inequalities that bound an unknown from below, from above, and not at all. */
function sides(rows: readonly Inequality[], key: string): Sides {
  const result: Sides = { below: [], above: [], without: [] }
  for (const row of rows) {
    const { top } = coefficientOf(row, key)
    result[top > 0n ? 'below' : top < 0n ? 'above' : 'without'].push(row)
  }
  return result
}

/** The unknown whose elimination makes the fewest inequalities. */
function cheapest(rows: readonly Inequality[]): string | undefined {
  const keys = new Set(rows.flatMap(({ coefficients }) => [...coefficients.keys()]))
  const cost = (key: string) => {
    const { below, above } = sides(rows, key)
    return below.length * above.length
  }
  const [first] = [...keys].map((key) => ({ key, cost: cost(key) })).sort((a, b) => a.cost - b.cost)
  return first?.key
}

/** The sum of multiples of a lower and an upper bound in which the unknown falls out. */
function combine(low: Inequality, high: Inequality, key: string): Inequality {
  const [a, b] = [coefficientOf(low, key), coefficientOf(high, key)]
  const sum = (x: Fraction, y: Fraction) =>
    addFractions(multiplyFractions(x, negateFraction(b)), multiplyFractions(y, a))
  const coefficients = new Map<string, Fraction>()
  for (const other of new Set([...low.coefficients.keys(), ...high.coefficients.keys()])) {
    coefficients.set(other, sum(coefficientOf(low, other), coefficientOf(high, other)))
  }
  return { coefficients, constant: sum(low.constant, high.constant), strict: low.strict || high.strict }
}

const zero = wholeFraction(0n)

function coefficientOf({ coefficients }: Inequality, key: string): Fraction {
  return coefficients.get(key) ?? zero
}

/** Of inequalities about the same sum of unknowns, the one that demands the most. */
function strongest(rows: readonly Inequality[]): readonly Inequality[] {
  const known = new Map<string, Inequality>()
  for (const row of rows.map(normal)) {
    const name = [...row.coefficients].map(([key, { top, bottom }]) => `${key} ${top}/${bottom}`).join(', ')
    const other = known.get(name)
    if (other === undefined || isStronger(row, other)) known.set(name, row)
  }
  return [...known.values()]
}

function isStronger(row: Inequality, other: Inequality): boolean {
  const order = compareFractions(row.constant, other.constant)
  return order < 0 || (order === 0 && row.strict && !other.strict)
}

/** The same inequality with the unknowns that count, in order, and one of the first one or of its opposite. */
function normal({ coefficients, constant, strict }: Inequality): Inequality {
  const inOrder = [...coefficients].filter(([, { top }]) => top !== 0n).sort(([a], [b]) => (a < b ? -1 : 1))
  const [first] = inOrder
  if (first === undefined) return { coefficients: new Map(), constant, strict }
  const size = first[1].top < 0n ? negateFraction(first[1]) : first[1]
  const scaled = inOrder.map(([key, value]) => [key, divideFractions(value, size)] as const)
  return { coefficients: new Map(scaled), constant: divideFractions(constant, size), strict }
}
