import { describe, expect, test } from 'vitest'
import {
  allocate,
  averageGrowthRate,
  growthRate,
  percentGrowthOf,
  percentOf,
  pointChange,
  quantity,
  type Ratio,
  type RoundingMode,
  ratio,
  round,
  sum,
  wayToTarget,
} from '../../src/index.ts'
import { roundingInterval } from '../../src/interval/index.ts'
import type { Determined } from '../../src/result/index.ts'
import * as f from '../oracle/fraction.ts'
import vectors from './vectors.json' with { type: 'json' }

/** What a vector says: what goes in, and last what Python's fractions made of it. */
type Vector = readonly unknown[]
type Answer = (given: never) => unknown

const printed = (rate: Determined<Ratio>, places: number, rounding: RoundingMode) =>
  rate.outcome === 'determined' && percentOf(rate.value, { places, rounding })

const answers: Readonly<Record<keyof Omit<typeof vectors, 'intervals'>, Answer>> = {
  rounding: ([value, places, rounding]: [string, number, RoundingMode]) => round(value, { places, rounding }),
  percentages: ([part, whole, places, rounding]: [string, string, number, RoundingMode]) =>
    percentOf(ratio(part, whole), { places, rounding }),
  growth: ([current, base, places, rounding]: [string, string, number, RoundingMode]) =>
    printed(growthRate(current, base), places, rounding),
  points: ([now, before]: [string, string]) => {
    const change = pointChange(now, before)
    return change.outcome === 'determined' && change.value
  },
  average_growth: ([last, first, intervals, places, rounding]: [string, string, number, number, RoundingMode]) => {
    const root = averageGrowthRate(last, first, { intervals })
    return root.outcome === 'determined' && percentGrowthOf(root.value, { places, rounding })
  },
  way: ([current, base, target, places, rounding]: [string, string, string, number, RoundingMode]) =>
    printed(wayToTarget(current, { base, target }), places, rounding),
  sums: ([parts]: [readonly string[]]) => sum(parts.map((part) => quantity(part, 'tonne'))).amount,
  allocation: ([total, weights, places]: [string, readonly string[], number]) =>
    allocate(total, weights, { places, remainder: 'largestRemainder' }),
}

/** Figures that are computed are written without needless zeros: they are compared by value. */
const byValue = new Set(['points', 'sums'])

describe('what the fractions of another language make of the same figures', () => {
  test.each(Object.entries(answers))('%s', (name, answer) => {
    const table: readonly Vector[] = vectors[name as keyof typeof answers]
    for (const vector of table) {
      const [actual, expected] = [answer(vector as never), vector.at(-1)]
      if (byValue.has(name)) expect(f.compare(f.parse(String(actual)), f.parse(String(expected))), name).toBe(0)
      else expect(actual, JSON.stringify(vector)).toEqual(expected)
    }
  })

  test('intervals of printed numerals, in all seven modes', () => {
    for (const [numeral, mode, low, lowClosed, high, highClosed] of vectors.intervals) {
      const interval = roundingInterval(String(numeral), mode as RoundingMode)
      const ends = [interval.low, interval.high].map((end) => end && [fractionOf(end.value), end.closed])
      const expected = [
        [reduced(String(low)), lowClosed],
        [reduced(String(high)), highClosed],
      ]
      expect(ends, `${numeral} ${mode}`).toEqual(expected)
    }
  })
})

/** A ratio or a text such as "-1/20", in lowest terms. */
function fractionOf({ numerator, denominator }: Ratio): string {
  return lowest(f.over(f.parse(numerator), f.parse(denominator)))
}

function reduced(text: string): string {
  const [top = '0', bottom = '1'] = text.split('/')
  return lowest(f.over(f.parse(top), f.parse(bottom)))
}

function lowest([n, d]: f.Fraction): string {
  const divisor = greatestCommon(n < 0n ? -n : n, d)
  return `${n / divisor}/${d / divisor}`
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b)
}
