import { describe, expect, test } from 'vitest'
import {
  allocate,
  atLeast,
  atMost,
  averageGrowthRate,
  bare,
  divide,
  evaluateTarget,
  growthRate,
  lessThan,
  level,
  moreThan,
  percentGrowthOf,
  percentOf,
  pointChange,
  quantity,
  type RoundingMode,
  ratio,
  round,
  wayToTarget,
} from '../../src/index.ts'
import { roundingInterval } from '../../src/interval/index.ts'
import { type Random, randomFrom } from '../columnar/random.ts'
import { nearTie, ordinaryPair, type Pair } from '../columnar/rows.ts'
import * as f from '../oracle/fraction.ts'
import * as oracle from '../oracle/rounding.ts'
import { sharesOf } from '../oracle/share-out.ts'
import { indicatorOf, seen, targetOf } from '../support/evaluation.ts'

/** Cases in all; a release tries a million. */
const cases = Number(process.env.ORACLE_CASES ?? 10_000)
const modes = oracle.modes as readonly [RoundingMode, ...RoundingMode[]]
const zero = f.parse('0')

/** What the library says and what whole-number fractions say; a difference is told with its figures. */
type Answers = readonly [actual: unknown, expected: unknown]
type Case = { readonly pair: Pair; readonly places: number; readonly rounding: RoundingMode; readonly random: Random }

/** Ordinary rows, ties and the nearest misses of a tie, figures on and beside a threshold, of either sign. */
function caseFrom(random: Random): Case {
  const places = random.below(5)
  const pair = random.pick([ordinaryPair, besideThreshold, (each: Random) => nearTie(each, places)])(random)
  const signed = random.below(8) === 0 ? ([negated(pair[0]), pair[1]] as const) : pair
  return { pair: signed, places, rounding: random.pick(modes), random }
}

function besideThreshold(random: Random): Pair {
  const base = BigInt(1 + random.below(1_000_000_000))
  return [String(base * 19n + BigInt(random.below(3) - 1)), String(base * 20n)]
}

function negated(numeral: string): string {
  return /[1-9]/.test(numeral) ? `-${numeral}` : numeral
}

const isZero = (numeral: string) => f.compare(f.parse(numeral), zero) === 0
const orMessage = (act: () => unknown) => {
  try {
    return act()
  } catch (error) {
    return Object(error).code
  }
}

const functions: Readonly<Record<string, (each: Case) => Answers>> = {
  divide: ({ pair: [a, b], places, rounding }) => [
    orMessage(() => divide(a, b, { places, rounding })),
    isZero(b) ? 'decimal.divisionByZero' : oracle.round(f.over(f.parse(a), f.parse(b)), places, rounding),
  ],
  round: ({ pair: [a], places, rounding }) => [
    round(a, { places, rounding }),
    oracle.round(f.parse(a), places, rounding),
  ],
  percentOf: ({ pair: [a, b], places, rounding }) => [
    orMessage(() => percentOf(ratio(a, b), { places, rounding })),
    isZero(b) ? 'decimal.divisionByZero' : oracle.percent(f.over(f.parse(a), f.parse(b)), places, rounding),
  ],
  growthRate: ({ pair: [a, b], places, rounding }) => {
    const rate = growthRate(a, b)
    const exact = () => f.minus(f.over(f.parse(a), f.parse(b)), [1n, 1n])
    return [
      rate.outcome === 'determined' ? percentOf(rate.value, { places, rounding }) : rate.reason,
      f.compare(f.parse(b), zero) === 0
        ? 'zeroBase'
        : f.compare(f.parse(b), zero) < 0
          ? 'negativeBase'
          : oracle.percent(exact(), places, rounding),
    ]
  },
  averageGrowthRate: ({ pair: [a, b], places, rounding, random }) => {
    const [last, first, intervals] = [a.replace('-', ''), b.replace('-', ''), 1 + random.below(6)]
    const root = averageGrowthRate(last, first, { intervals })
    return [
      root.outcome === 'determined' ? percentGrowthOf(root.value, { places, rounding }) : root.reason,
      isZero(first) ? 'zeroBase' : oracle.growth(f.over(f.parse(last), f.parse(first)), intervals, places, rounding),
    ]
  },
  pointChange: ({ pair: [a, b] }) => {
    const change = pointChange(a, b)
    const exact = f.minus(f.parse(a), f.parse(b))
    return [change.outcome === 'determined' && f.compare(f.parse(change.value), exact), 0]
  },
  wayToTarget: ({ pair: [a, b], places, rounding, random }) => {
    const target = random.below(4) === 0 ? b : ordinaryPair(random)[1]
    const way = wayToTarget(a, { base: b, target })
    const width = f.minus(f.parse(target), f.parse(b))
    const gone = f.minus(f.parse(a), f.parse(b))
    return [
      way.outcome === 'determined' ? percentOf(way.value, { places, rounding }) : 'undetermined',
      f.compare(width, zero) === 0 ? 'undetermined' : oracle.percent(f.over(gone, width), places, rounding),
    ]
  },
  allocate: ({ pair: [a], places, random }) => {
    const total = round(a.replace('-', ''), { places, rounding: 'down' })
    const weights = Array.from({ length: 1 + random.below(6) }, () => ordinaryPair(random)[1])
    const units = BigInt(total.replace('.', ''))
    return [
      orMessage(() => allocate(total, weights, { places, remainder: 'largestRemainder' })),
      weights.every(isZero) ? 'decimal.zeroWeights' : sharesOf(units, weights).map((share) => f.print(share, places)),
    ]
  },
  evaluateTarget: (each) => [evaluation(each), expectedEvaluation(each)],
  roundingInterval: ({ pair: [a], places, rounding }) => {
    const printed = round(a, { places, rounding })
    const { low, high } = roundingInterval(printed, rounding)
    const step: f.Fraction = [1n, 10n ** BigInt(places + 9)]
    const at = (end: typeof low) => f.over(f.parse(end?.value.numerator ?? '0'), f.parse(end?.value.denominator ?? '1'))
    const single = f.compare(at(low), at(high)) === 0
    const prints = (x: f.Fraction) => f.compare(f.parse(oracle.round(x, places, rounding)), f.parse(printed)) === 0
    return [
      [prints(at(low)), prints(at(high)), prints(f.plus(at(low), step)), prints(f.minus(at(high), step))],
      [low?.closed, high?.closed, !single, !single],
    ]
  },
}

/** The bounds, with the orders of figure and bound that meet and that exceed them. */
const bounds = {
  atLeast: { make: atLeast, better: 'higher', meets: (order: number) => order === 0, exceeds: 1 },
  atMost: { make: atMost, better: 'lower', meets: (order: number) => order === 0, exceeds: -1 },
  moreThan: { make: moreThan, better: 'higher', meets: () => false, exceeds: 1 },
  lessThan: { make: lessThan, better: 'lower', meets: () => false, exceeds: -1 },
  bareHigher: { make: bare, better: 'higher', meets: (order: number) => order === 0, exceeds: 1 },
  bareLower: { make: bare, better: 'lower', meets: (order: number) => order === 0, exceeds: -1 },
} as const
const kinds = Object.keys(bounds) as [keyof typeof bounds]

function evaluation({ pair: [actual, planned], places, rounding }: Case): unknown {
  return kinds.map((kind) => {
    const { make, better } = bounds[kind]
    const target = targetOf(level(make(quantity(planned, 'billionVnd'))))
    const facts = { indicator: indicatorOf('billionVnd', better), observations: [seen(actual, 'billionVnd')] }
    const judged = evaluateTarget(target, facts, { printing: { places, rounding }, nearlyMet: '95' })
    const { completion } = 'completion' in judged ? judged : { completion: undefined }
    return [judged.outcome, completion?.outcome === 'determined' ? completion.printed : undefined]
  })
}

function expectedEvaluation({ pair: [actual, planned], places, rounding }: Case): unknown {
  const [part, whole] = [f.parse(actual), f.parse(planned)]
  const order = f.compare(part, whole)
  const share = f.compare(whole, zero) > 0 ? f.over(part, whole) : undefined
  return kinds.map((kind) => {
    const { better, meets, exceeds } = bounds[kind]
    const nearly = better === 'higher' && share !== undefined && f.compare(share, f.parse('0.95')) >= 0
    const outcome = order === exceeds ? 'exceeded' : meets(order) ? 'met' : nearly ? 'nearlyMet' : 'missed'
    return [outcome, better === 'higher' && share ? oracle.percent(share, places, rounding) : undefined]
  })
}

describe('the public functions give what fractions of whole numbers give', () => {
  const names = Object.keys(functions)

  test.each(names)(`%s, ${Math.ceil(cases / names.length)} ordinary and adversarial cases`, (name) => {
    const random = randomFrom(names.indexOf(name) + 101)
    for (let left = cases / names.length; left > 0; left -= 1) {
      const each = caseFrom(random)
      const [actual, expected] = functions[name]?.(each) ?? []
      expect(actual, JSON.stringify([each.pair, each.places, each.rounding])).toEqual(expected)
    }
  })
})
