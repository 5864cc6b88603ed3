import { print } from '../../oracle/fraction.ts'
import { type Pair, pairFrom } from './pairs.ts'
import { type Random, randomFrom } from './random.ts'

/** One row of the table on which engines and scalar rules are compared. A figure that is missing is null. */
export type Row = { readonly id: number } & { readonly [Name in FigureName | WordName]: string | null } & {
  readonly plan_places: number | null
  readonly plan_high_places: number | null
  readonly rate_places: number | null
  readonly rate_high_places: number | null
}

export type FigureName = (typeof figureNames)[number]
type WordName = (typeof wordNames)[number]

/** Actual, plan and its upper end, base, base of a whole; current and base of a growth, its planned rate and upper end. */
export const figureNames = ['y1', 'yk', 'yk_high', 'y0', 'w0', 'g1', 'g0', 'rate', 'rate_high'] as const
export const wordNames = ['bound', 'better', 'qualifier'] as const
export const placeNames = ['plan_places', 'plan_high_places', 'rate_places', 'rate_high_places'] as const

const bounds = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'exactly', 'between', 'bare', 'unstated', null, 'about 5']
const qualifiers = ['over', 'under', 'about', 'atLeast', 'atMost', null, 'nearly']
const betters = ['higher', 'lower', 'atTarget', 'neither', null, 'constructor']

/** Rows that are the same for the same seed. */
export function rowsFrom(seed: number, count: number): readonly Row[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, id) => rowFrom(id, random))
}

function rowFrom(id: number, random: Random): Row {
  const level = levelsFrom(random)
  const growth = growthFrom(random)
  return {
    id,
    ...withGaps({ ...level, ...growth }, random),
    bound: random.pick(bounds),
    better: random.pick(betters),
    qualifier: random.pick(qualifiers),
    plan_places: placesIn(level.yk),
    plan_high_places: placesIn(level.yk_high),
    rate_places: placesIn(growth.rate),
    rate_high_places: placesIn(growth.rate_high),
  }
}

function withGaps<Figures extends Record<string, string>>(figures: Figures, random: Random) {
  const gap = () => random.below(60) === 0
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, gap() ? null : figure])) as {
    readonly [Name in keyof Figures]: string | null
  }
}

/** The pair as actual and plan, as current and base, or as the differences of three figures. */
function levelsFrom(random: Random) {
  const pair = pairFrom(random)
  const write = (units: bigint) => print(units, pair.scale)
  const { y1, yk, y0 } = random.pick([asCompletion, asGrowth, asRise, asFall])(pair, random)
  const above = random.pick([0n, 1n, pair.part < 0n ? -pair.part : pair.part, 10n ** 6n])
  return { y1: write(y1), yk: write(yk), yk_high: write(yk + above), y0: write(y0), w0: write(pair.whole) }
}

type Levels = { readonly y1: bigint; readonly yk: bigint; readonly y0: bigint }

function asCompletion({ part, whole }: Pair, random: Random): Levels {
  return { y1: part, yk: whole, y0: random.pick([whole, part, whole + part, random.digits(12)]) }
}

function asGrowth({ part, whole }: Pair, random: Random): Levels {
  return { y1: whole + part, yk: random.pick([whole, whole + part, random.digits(12)]), y0: whole }
}

function asRise({ part, whole }: Pair, random: Random): Levels {
  const y0 = random.digits(12)
  return { y1: y0 + part, yk: y0 + whole, y0 }
}

function asFall({ part, whole }: Pair, random: Random): Levels {
  const y0 = random.digits(12)
  return { y1: y0 - part, yk: y0 - whole, y0 }
}

/** A growth within the range that every engine computes: levels below 10^10, rates below 10^4 per cent. */
function growthFrom(random: Random) {
  const base = random.pick([
    random.digits(7),
    BigInt(random.below(30)),
    BigInt(1 + random.below(900)) * 10_000n,
    -random.digits(5),
  ])
  const rate = { units: BigInt(random.below(17_000)) - 8_000n, scale: random.below(4) }
  const current = random.pick([random.digits(9), exactGrowth(base, rate.units, rate.scale), base, 0n])
  const scale = random.below(3)
  return {
    g1: print(current, scale),
    g0: print(base, scale),
    rate: print(rate.units, rate.scale),
    rate_high: print(rate.units + BigInt(random.below(3) * 7), rate.scale),
  }
}

/** The level to which a base grows by a rate in per cent, if it is a whole number; else just below it. */
function exactGrowth(base: bigint, units: bigint, scale: number): bigint {
  const hundred = 100n * 10n ** BigInt(scale)
  return (base * (hundred + units)) / hundred
}

function placesIn(numeral: string): number {
  return numeral.split('.')[1]?.length ?? 0
}
