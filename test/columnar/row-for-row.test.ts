import { describe, expect, test } from 'vitest'
import {
  boundCode,
  boundCodes,
  columnFromStrings,
  columnToStrings,
  type EvaluateColumnsOptions,
  type EvaluationColumns,
  evaluateColumns,
  outcomeAt,
  reasonAt,
} from '../../src/columnar/index.ts'
import type { Evaluation, Policy } from '../../src/evaluate/index.ts'
import type { Better } from '../../src/indicator/index.ts'
import { year } from '../../src/period/index.ts'
import { valueOf } from '../../src/result/index.ts'
import {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  completion,
  exactly,
  growth,
  lessThan,
  level,
  moreThan,
  unstated,
} from '../../src/target/index.ts'
import { type Quantity, quantity, type StandardUnit } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'
import { runs } from '../support/runs.ts'
import { type Random, randomFrom } from './random.ts'
import { nearTie, ordinaryPair } from './rows.ts'

/** Rows of each kind; a release tries a hundred times as many. */
const rowsEach = runs / 5

/** One row of a test: figures as text, undefined where they are missing. */
type Row = {
  readonly kind: Bound['kind']
  readonly better: Better
  readonly actual: string | undefined
  readonly planned: string | undefined
  readonly high: string | undefined
  readonly base: string | undefined
}

const kinds = ['bare', 'atLeast', 'atMost', 'moreThan', 'lessThan', 'exactly', 'between', 'unstated'] as const
const directions = ['higher', 'lower', 'atTarget', 'neither'] as const

function randomRow(random: Random): Row {
  const [actual, planned] = random.below(2) === 0 ? ordinaryPair(random) : nearTie(random, random.pick([0, 1, 1, 2]))
  const sign = random.below(8) === 0 ? '-' : ''
  const missing = (text: string) => (random.below(25) === 0 ? undefined : text)
  return {
    kind: random.pick(kinds),
    better: random.pick(directions),
    actual: missing(random.below(12) === 0 ? planned : signed(sign, actual)),
    planned: missing(planned),
    high: `${planned.replace(/^0$/, '1')}${planned.includes('.') ? '5' : '.5'}`,
    base: missing(random.pick([ordinaryPair(random)[1], planned, '0', signed('-', '3.5')])),
  }
}

function signed(sign: string, numeral: string): string {
  return /[1-9]/.test(numeral) ? sign + numeral : numeral
}

function column(rows: readonly Row[], part: 'actual' | 'planned' | 'high' | 'base', unit: StandardUnit) {
  return valueOf(
    columnFromStrings(
      rows.map((row) => row[part]),
      { unit },
    ),
  )
}

function boundOf({ kind, planned, high }: Row, unit: StandardUnit): Bound {
  if (kind === 'unstated' || planned === undefined) return unstated()
  const low = quantity(planned, unit)
  const one: Record<string, (value: Quantity) => Bound> = { bare, atLeast, atMost, moreThan, lessThan, exactly }
  return one[kind]?.(low) ?? between<string>(low, quantity(high ?? planned, unit))
}

/** What the scalar evaluation says, in the terms of the columns. */
function scalar(evaluation: Evaluation) {
  const printed = 'completion' in evaluation && evaluation.completion.outcome === 'determined'
  const reason =
    evaluation.outcome === 'pending'
      ? 'noObservation'
      : 'reason' in evaluation
        ? evaluation.reason
        : 'completion' in evaluation && evaluation.completion.outcome === 'undetermined'
          ? evaluation.completion.reason
          : undefined
  return {
    outcome: evaluation.outcome,
    reason,
    printed: printed && 'completion' in evaluation ? printedOf(evaluation) : undefined,
  }
}

function printedOf(evaluation: Extract<Evaluation, { readonly completion: unknown }>) {
  return evaluation.completion.outcome === 'determined' ? evaluation.completion.printed : undefined
}

function columnar(columns: EvaluationColumns, options: EvaluateColumnsOptions) {
  const evaluated = evaluateColumns(columns, options)
  return columnToStrings(evaluated.printed).map((printed, row) => ({
    outcome: outcomeAt(evaluated, row),
    reason: reasonAt(evaluated, row),
    printed,
  }))
}

const policies: readonly Partial<Policy>[] = [
  {},
  { completion: 'planOverActual', nearlyMet: '95' },
  { completion: 'mirrored', nearlyMet: '90.5', printing: { places: 1, rounding: 'halfEven' } },
  { completion: 'plannedReduction', printing: { places: 0, rounding: 'down' } },
  { completion: 'naive', nearlyMet: '80', printing: { places: 1, rounding: 'up' } },
  { compare: 'printed', printing: { places: 1, rounding: 'halfUp' } },
  { compare: 'printed', completion: 'mirrored', printing: { places: 2, rounding: 'floor' } },
  { compare: 'printed', completion: 'planOverActual', printing: { places: 2, rounding: 'ceiling' }, nearlyMet: '97' },
]

describe('a level target: the column says what evaluateTarget says, row for row', () => {
  test.each(policies)('%o, every kind of bound mixed', (policy) => {
    const random = randomFrom(101)
    const rows = Array.from({ length: rowsEach }, () => randomRow(random))
    const unit = 'billionVnd'
    const columns = {
      actual: column(rows, 'actual', unit),
      planned: column(rows, 'planned', unit),
      plannedHigh: column(rows, 'high', unit),
      base: column(rows, 'base', unit),
    }
    const bound = Uint8Array.from(rows, ({ kind, better }) => boundCode(kind, better))
    const expected = rows.map((row) => scalar(judgedRow(row, policy, unit, unit)))
    expect(columnar(columns, { rule: 'completionRatio', policy, bound })).toEqual(expected)
  })

  test.each([
    ['millionVnd', 'billionVnd'],
    ['billionVnd', 'millionVnd'],
    ['squareMeter', 'hectare'],
    ['quintal', 'tonne'],
    ['percent', 'permille'],
  ] as const)('actual in %s, planned in %s', (actualUnit, plannedUnit) => {
    const random = randomFrom(103)
    const rows = Array.from({ length: rowsEach }, () => randomRow(random))
    for (const policy of policies) {
      const columns = {
        actual: column(rows, 'actual', actualUnit),
        planned: column(rows, 'planned', plannedUnit),
        plannedHigh: column(rows, 'high', plannedUnit),
        base: column(rows, 'base', actualUnit),
      }
      const bound = Uint8Array.from(rows, ({ kind, better }) => boundCode(kind, better))
      const expected = rows.map((row) => scalar(judgedRow(row, policy, actualUnit, plannedUnit)))
      expect(columnar(columns, { rule: 'completionRatio', policy, bound })).toEqual(expected)
    }
  })

  test.each(kinds.flatMap((kind) => directions.map((better) => [kind, better] as const)))(
    'all rows "%s", %s is better',
    (kind, better) => {
      const random = randomFrom(107)
      const rows = Array.from({ length: rowsEach / 4 }, () => ({ ...randomRow(random), kind, better }))
      for (const policy of policies) {
        const columns = {
          actual: column(rows, 'actual', 'hectare'),
          planned: column(rows, 'planned', 'hectare'),
          plannedHigh: column(rows, 'high', 'hectare'),
          base: column(rows, 'base', 'hectare'),
        }
        const expected = rows.map((row) => scalar(judgedRow(row, policy, 'hectare', 'hectare')))
        expect(columnar(columns, { rule: 'completionRatio', policy, bound: kind, better })).toEqual(expected)
      }
    },
  )
})

function judgedRow(row: Row, policy: Partial<Policy>, actualUnit: StandardUnit, plannedUnit: StandardUnit) {
  const observations = [
    ...(row.actual === undefined ? [] : [seen(row.actual, actualUnit)]),
    ...(row.base === undefined ? [] : [seen(row.base, actualUnit, year(2020))]),
  ]
  return judged(level(boundOf(row, plannedUnit)), indicatorOf(plannedUnit, row.better), observations, policy)
}

describe('a growth target: the verdict of the column is that of evaluateTarget', () => {
  test.each([{}, { compare: 'printed' as const }])('%o', (policy) => {
    const random = randomFrom(109)
    const rows = Array.from({ length: rowsEach }, () => growthRow(random))
    const evaluated = evaluateColumns(
      {
        current: column(rows, 'actual', 'billionVnd'),
        base: column(rows, 'base', 'billionVnd'),
        planned: column(rows, 'planned', 'percent'),
        plannedHigh: column(rows, 'high', 'percent'),
      },
      { rule: 'growthRate', policy, bound: Uint8Array.from(rows, ({ kind, better }) => boundCode(kind, better)) },
    )
    const verdicts = rows.map((_, row) => ({ outcome: outcomeAt(evaluated, row), reason: reasonAt(evaluated, row) }))
    const expected = rows.map((row) => {
      const observations = [
        ...(row.actual === undefined ? [] : [seen(row.actual, 'billionVnd')]),
        ...(row.base === undefined ? [] : [seen(row.base, 'billionVnd', year(2020))]),
      ]
      const goal = growth(boundOf(row, 'percent'), { base: 'previousYear', reading: 'relative' })
      const { outcome, reason } = scalar(judged(goal, indicatorOf('billionVnd', row.better), observations, policy))
      return { outcome, reason: outcome === 'pending' || outcome === 'undetermined' ? reason : undefined }
    })
    expect(verdicts).toEqual(expected)
  })
})

/** Growths on the bound, beside it, and anywhere. */
function growthRow(random: Random): Row {
  const row = randomRow(random)
  const rate = random.below(40) - 10
  const base = 100 * (1 + random.below(10_000))
  const current = (base * (100 + rate)) / 100
  const beside = random.below(3) === 0 ? current + random.pick([0, 0.01, -0.01]) : current * (0.8 + random.next() / 2)
  const missing = (text: string) => (random.below(25) === 0 ? undefined : text)
  return {
    ...row,
    actual: missing(beside.toFixed(2)),
    base: missing(random.below(20) === 0 ? '0' : String(base)),
    planned: missing(String(rate)),
    high: `${rate + 3}`,
  }
}

describe('a goal of completion: the verdict of the column is that of evaluateTarget', () => {
  test('36 of 37, 37 of 37 and others beside 97 % and 100 %', () => {
    const random = randomFrom(113)
    const rows = Array.from({ length: rowsEach }, () => {
      const whole = 1 + random.below(60)
      return {
        part: String(random.below(whole + 2)),
        whole: String(whole),
        planned: random.pick(['97.3', '100', '50']),
      }
    })
    const part = valueOf(
      columnFromStrings(
        rows.map((row) => row.part),
        { unit: 'incident' },
      ),
    )
    const whole = valueOf(
      columnFromStrings(
        rows.map((row) => row.whole),
        { unit: 'incident' },
      ),
    )
    const planned = valueOf(
      columnFromStrings(
        rows.map((row) => row.planned),
        { unit: 'percent' },
      ),
    )
    for (const policy of [{}, { compare: 'printed' as const }]) {
      const evaluated = evaluateColumns({ part, whole, planned }, { rule: 'share', policy, better: 'higher' })
      const expected = rows.map((row) => {
        const goal = completion(bare(quantity(row.planned, 'percent')), { of: 'whole' })
        const observation = seen(row.part, 'incident', year(2021), { outOf: row.whole })
        return judged(goal, indicatorOf('incident'), [observation], policy).outcome
      })
      expect(rows.map((_, row) => outcomeAt(evaluated, row))).toEqual(expected)
    }
  })
})

test('the codes of readings are those that the tests rely on', () => {
  expect(boundCode('between', 'neither')).toBe(boundCodes.betweenAtTarget)
})
