import { describe, expect, test } from 'vitest'
import {
  type Area,
  allocate,
  atLeast,
  atMost,
  averageGrowthRate,
  type Better,
  bare,
  between,
  divide,
  evaluateTarget,
  exactly,
  firstHalf,
  type Goal,
  growthRate,
  lessThan,
  level,
  moreThan,
  type Plan,
  type Printing,
  percentGrowthOf,
  percentOf,
  pointChange,
  quantity,
  quarter,
  type RoundingMode,
  ratio,
  rollUp,
  round,
  wayToTarget,
  year,
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
  'evaluateTarget, ranges': rangeVerdict,
  rollUp: totals,
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

/** The bounds of a single figure, with the orders of figure and bound that meet and that exceed them. */
const bounds = {
  atLeast: { make: atLeast, better: 'higher', meets: (order: number) => order === 0, exceeds: 1 },
  atMost: { make: atMost, better: 'lower', meets: (order: number) => order === 0, exceeds: -1 },
  moreThan: { make: moreThan, better: 'higher', meets: () => false, exceeds: 1 },
  lessThan: { make: lessThan, better: 'lower', meets: () => false, exceeds: -1 },
  bareHigher: { make: bare, better: 'higher', meets: (order: number) => order === 0, exceeds: 1 },
  bareLower: { make: bare, better: 'lower', meets: (order: number) => order === 0, exceeds: -1 },
  exactly: { make: exactly, better: 'atTarget', meets: (order: number) => order === 0, exceeds: undefined },
  bareAtTarget: { make: bare, better: 'atTarget', meets: (order: number) => order === 0, exceeds: undefined },
} as const
const kinds = Object.keys(bounds) as [keyof typeof bounds]
const betters = ['higher', 'lower', 'atTarget'] as const

function evaluation({ pair: [actual, planned], places, rounding }: Case): unknown {
  return kinds.map((kind) => {
    const { make, better } = bounds[kind]
    return verdictOn(level(make(quantity(planned, 'billionVnd'))), better, actual, { places, rounding })
  })
}

function verdictOn(goal: Goal, better: Better, actual: string, printing: Printing): unknown {
  const facts = { indicator: indicatorOf('billionVnd', better), observations: [seen(actual, 'billionVnd')] }
  const judged = evaluateTarget(targetOf(goal), facts, { printing, nearlyMet: '95' })
  const { completion } = 'completion' in judged ? judged : { completion: undefined }
  return [judged.outcome, completion?.outcome === 'determined' ? completion.printed : undefined]
}

function expectedEvaluation({ pair: [actual, planned], places, rounding }: Case): unknown {
  const [part, whole] = [f.parse(actual), f.parse(planned)]
  const order = f.compare(part, whole)
  return kinds.map((kind) => {
    const { better, meets, exceeds } = bounds[kind]
    const plain = order === exceeds ? 'exceeded' : meets(order) ? 'met' : 'missed'
    return expectedVerdict(plain, better, part, whole, { places, rounding })
  })
}

/** A missed target of which higher is better is nearly met from 95 % on; of which lower is better, no ratio is taken. */
function expectedVerdict(
  plain: string,
  better: Better,
  part: f.Fraction,
  whole: f.Fraction,
  { places, rounding }: Printing,
): unknown {
  const share = f.compare(whole, zero) > 0 && better !== 'lower' ? f.over(part, whole) : undefined
  const nearly = better === 'higher' && share !== undefined && f.compare(share, f.parse('0.95')) >= 0
  const outcome = plain === 'missed' && nearly ? 'nearlyMet' : plain
  return [outcome, share && oracle.percent(share, places, rounding)]
}

/** A range that begins at the planned figure, ends at it, or holds just it. */
function rangeFrom({ pair: [, planned], random }: Case): readonly [low: string, high: string] {
  const width = random.below(3) === 0 ? '0' : ordinaryPair(random)[1]
  const places = Math.max(...[planned, width].map((numeral) => numeral.split('.')[1]?.length ?? 0))
  const [at, by] = [f.parse(planned), f.parse(width)]
  const other = (value: f.Fraction) => oracle.round(value, places, 'down')
  return random.below(2) === 0 ? [planned, other(f.plus(at, by))] : [other(f.minus(at, by)), planned]
}

function rangeVerdict(each: Case): Answers {
  const { pair, places, rounding, random } = each
  const [actual, better, [low, high]] = [pair[0], random.pick(betters), rangeFrom(each)]
  const range = between(quantity(low, 'billionVnd'), quantity(high, 'billionVnd'))
  const [value, from, to] = [f.parse(actual), f.parse(low), f.parse(high)]
  const side = f.compare(value, from) < 0 ? 'lower' : f.compare(value, to) > 0 ? 'higher' : 'inside'
  const plain = side === 'inside' ? 'met' : side === better ? 'exceeded' : 'missed'
  return [
    verdictOn(level(range), better, actual, { places, rounding }),
    expectedVerdict(plain, better, value, better === 'lower' ? to : from, { places, rounding }),
  ]
}

/** A flow in two quarters of two wards: what is reported adds up, and a missing report is not zero. */
function totals({ pair, random }: Case): Answers {
  const amounts = Array.from({ length: 4 }, (_, at) => pair[at] ?? ordinaryPair(random)[0])
  const lacking = random.below(5)
  const reports = amounts.map((amount, at) => ({ amount, area: at % 2, quarter: at < 2 ? 1 : 2 }))
  const known = reports.filter((_, at) => at !== lacking)
  const total = rollUp(planOfReports(known), {
    indicator: 'output',
    period: firstHalf(2021),
    over: { areas: 'children', periods: 'quarter' },
  })
  const sum = known.map(({ amount }) => f.parse(amount)).reduce(f.plus)
  return [
    total.outcome === 'determined' ? f.compare(f.parse(total.quantity.amount), sum) : total.reason,
    known.length === 4 ? 0 : 'noObservation',
  ]
}

type Report = { readonly amount: string; readonly area: number; readonly quarter: number }

const source = { document: 'report', section: 'I' }
const wards: readonly Area[] = [0, 1].map((at) => ({
  id: `ward-${at}`,
  name: { vi: 'Phường' },
  level: 'commune',
  parent: 'city',
}))

function planOfReports(reports: readonly Report[]): Plan {
  return {
    format: 'ktxh/1',
    id: 'plan',
    name: { vi: 'Kế hoạch' },
    area: 'city',
    period: year(2021),
    units: [],
    areas: [{ id: 'city', name: { vi: 'Thành phố' }, level: 'district' }, ...wards],
    indicators: [{ ...indicatorOf('billionVnd'), id: 'output' }],
    targets: [],
    observations: reports.map(({ amount, area, quarter: number }) => ({
      id: `${area}-${number}`,
      indicator: 'output',
      area: `ward-${area}`,
      period: quarter(2021, number),
      quantity: quantity(amount, 'billionVnd'),
      status: 'final',
      source,
    })),
    unknowns: [],
    claims: [],
    documents: [{ id: 'report', name: { vi: 'Báo cáo' } }],
  }
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
