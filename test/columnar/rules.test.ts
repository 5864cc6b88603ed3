import { describe, expect, test } from 'vitest'
import {
  type Column,
  columnFromStrings,
  columnToStrings,
  evaluateColumns,
  outcomeAt,
  reasonAt,
} from '../../src/columnar/index.ts'
import { finiteDecimal, percentOf, type RoundingMode, roundingModes } from '../../src/decimal/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { applyRule, type QuotientRule, type RuleInput, rules } from '../../src/rule/index.ts'
import { convert, inBaseUnits, quantity, type StandardUnit } from '../../src/unit/index.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'
import { digitsUpTo, numeral, type Random, randomFrom } from './random.ts'
import { nearTie, ordinaryPair } from './rows.ts'

const rowsEach = runs

const quotients = Object.values(rules).filter((rule): rule is QuotientRule => rule.kind === 'quotient')
const shareRules: readonly string[] = ['pointChange', 'pointDifference', 'ratioOfRates', 'ratioOfLevels']

/** Figures of every kind: ordinary, negative, tied, long, small, zero. */
function figure(random: Random): string {
  const sign = random.below(4) === 0 ? '-' : ''
  const size = random.pick<() => string>([
    () => ordinaryPair(random)[random.pick([0, 1] as const)],
    () => nearTie(random, 1)[random.pick([0, 1] as const)],
    () => numeral(BigInt(random.below(400)), random.below(3)),
    () => numeral(digitsUpTo(random, random.below(8) === 0 ? 30 : 12), random.below(8) === 0 ? 12 : random.below(7)),
    () => '0',
  ])()
  return /[1-9]/.test(size) ? sign + size : size
}

function unitsFor(rule: QuotientRule, random: Random): readonly StandardUnit[] {
  const alike: readonly [StandardUnit, ...StandardUnit[]] = shareRules.includes(rule.name)
    ? ['percent', 'permille', 'percent', 'times']
    : random.pick<readonly [StandardUnit, ...StandardUnit[]]>([
        ['hectare', 'hectare'],
        ['billionVnd', 'millionVnd', 'vnd'],
        ['quintal', 'tonne', 'kilogram'],
      ] as const)
  return rule.inputs.map(() => random.pick(alike))
}

function printedOf(rule: QuotientRule, row: readonly string[], units: readonly StandardUnit[], printing: Printing) {
  const figures = rule.inputs.map((input, at) => [input, quantity(row[at] ?? '0', units[at] ?? 'vnd')] as const)
  const inputs = Object.fromEntries(figures.map(([input, figure]) => [input, inBaseUnits(figure)]))
  const value = applyRule(rule, inputs)
  if (value.outcome === 'undetermined') return { reason: value.reason, printed: undefined }
  if (rule.result !== 'difference') return { reason: undefined, printed: percentOf(value.value, printing) }
  const [unit = 'vnd'] = units
  const [now, then] = figures.map(([, figure]) => convert<string, string>(figure, unit))
  return { reason: undefined, printed: difference(now?.amount ?? '0', then?.amount ?? '0') }
}

/** The exact difference as a canonical decimal. */
function difference(now: string, then: string): string | undefined {
  const value = applyRule(rules.absoluteChange, { current: wholeRatio(now), base: wholeRatio(then) })
  return value.outcome === 'determined' ? finiteDecimal(value.value) : undefined
}

const wholeRatio = (amount: string) => inBaseUnits(quantity(amount, 'vnd'))

type Printing = { readonly places: number; readonly rounding: RoundingMode }

describe.each(quotients.map((rule) => [rule.name, rule] as const))('%s over columns', (name, rule) => {
  test.each([0, 1, 2, 4, 12])('is the scalar formula, row for row, with %i decimals and every rounding', (places) => {
    const random = randomFrom(places + name.length * 31)
    for (const rounding of roundingModes) {
      const units = unitsFor(rule, random)
      const rows = Array.from({ length: Math.ceil(rowsEach / 35) }, () => rule.inputs.map(() => figure(random)))
      const columns = Object.fromEntries(
        rule.inputs.map((input, at) => [input, columnAt(rows, at, units[at] ?? 'vnd')]),
      )
      const printing = { places, rounding }
      const evaluated = evaluateColumns(columns, { rule: rule.name, policy: { printing }, ...judgeNothing(rule) })
      const seen = columnToStrings(evaluated.printed).map((printed, row) => ({
        reason: reasonAt(evaluated, row),
        printed: rule.result === 'difference' ? canonical(printed) : printed,
      }))
      const expected = rows.map((row) => printedOf(rule, row, units, printing))
      expect(withRows(seen, rows)).toEqual(withRows(expected, rows))
    }
  })

  test('a missing input leaves the row open', () => {
    const full = valueOf(columnFromStrings(['3', '5'], { unit: 'percent' }))
    for (const missing of rule.inputs) {
      const gap = valueOf(columnFromStrings([undefined, '5'], { unit: 'percent' }))
      const columns = Object.fromEntries(rule.inputs.map((input) => [input, input === missing ? gap : full]))
      const evaluated = evaluateColumns(columns, { rule: rule.name, ...judgeNothing(rule) })
      expect(columnToStrings(evaluated.printed)[0]).toBeUndefined()
      expect(reasonAt(evaluated, 0)).toBe(missingReasons[missing])
    }
  })
})

const missingReasons: Readonly<Record<RuleInput, string>> = {
  planned: 'targetNotStated',
  target: 'targetNotStated',
  actual: 'noObservation',
  current: 'noObservation',
  part: 'noObservation',
  partCurrent: 'noObservation',
  base: 'noBase',
  partBase: 'noBase',
  wholeBase: 'noBase',
  whole: 'noWhole',
}

/** A reading of the bound under which the formula itself is printed for every row. */
function judgeNothing(rule: QuotientRule) {
  return rule.name === 'completionRatio' ? { better: 'higher' as const } : {}
}

function columnAt(rows: readonly (readonly string[])[], at: number, unit: StandardUnit): Column {
  return valueOf(
    columnFromStrings(
      rows.map((row) => row[at]),
      { unit },
    ),
  )
}

/** A difference is exact; how many trailing zeros it is printed with does not matter here. */
function canonical(printed: string | undefined): string | undefined {
  return printed?.includes('.') ? printed.replace(/0+$/, '').replace(/\.$/, '') : printed
}

function withRows<T>(results: readonly T[], rows: readonly (readonly string[])[]) {
  return results.map((result, row) => ({ figures: rows[row]?.join(' | '), ...result }))
}

describe('a difference is never rounded', () => {
  const difference = (current: string, base: string, units: readonly [StandardUnit, StandardUnit]) => {
    const columns = {
      current: valueOf(columnFromStrings([current, '1'], { unit: units[0] })),
      base: valueOf(columnFromStrings([base, '0'], { unit: units[1] })),
    }
    const policy = { printing: { places: 0, rounding: 'down' as const } }
    return columnToStrings(evaluateColumns(columns, { rule: 'absoluteChange', policy }).printed)
  }

  test.each([
    ['10535.8', '9578', ['billionVnd', 'billionVnd'], ['957.8', '1.0']],
    ['3', '1', ['tonne', 'kilogram'], ['2.999', '1.000']],
    ['3', '1', ['kilogram', 'tonne'], ['-997', '1']],
    ['0.1234567', '0', ['hectare', 'hectare'], ['0.1234567', '1']],
    ['1234567890123456789', '0.5', ['vnd', 'vnd'], ['1234567890123456788.5', '1.0']],
  ] as const)('%s − %s in %o', (current, base, units, expected) => {
    expect(difference(current, base, units)).toEqual(expected)
  })
})

describe('what is judged', () => {
  const column = (unit: StandardUnit, ...figures: string[]) => valueOf(columnFromStrings(figures, { unit }))

  test('the way to a target is judged by its end, when a direction is named', () => {
    const columns = {
      current: column('percent', '4', '3', '2.5'),
      base: column('percent', '5', '5', '5'),
      target: column('percent', '3', '3', '3'),
    }
    const evaluated = evaluateColumns(columns, { rule: 'wayToTarget', better: 'lower' })
    expect(columnToStrings(evaluated.printed)).toEqual(['50.00', '100.00', '125.00'])
    expect([0, 1, 2].map((row) => outcomeAt(evaluated, row))).toEqual(['missed', 'met', 'exceeded'])
    expect(evaluateColumns(columns, { rule: 'wayToTarget' }).outcomes).toBeUndefined()
  })

  test('a formula without a bound is not judged', () => {
    const columns = { part: column('hectare', '1'), whole: column('hectare', '4') }
    const evaluated = evaluateColumns(columns, { rule: 'share' })
    expect(evaluated.outcomes).toBeUndefined()
    expect(outcomeAt(evaluated, 0)).toBeUndefined()
  })

  test('a formula with a convention of its own prints that, whatever the direction', () => {
    const columns = { actual: column('percent', '2.5', '3.5'), planned: column('percent', '3.0', '3.0') }
    const evaluated = evaluateColumns(columns, { rule: 'mirrored' })
    expect(columnToStrings(evaluated.printed)).toEqual(['116.67', '83.33'])
    expect([0, 1].map((row) => outcomeAt(evaluated, row))).toEqual(['exceeded', 'missed'])
  })

  test.each([
    ['95', 'nearlyMet'],
    ['95.00000000000000000001', 'missed'],
    ['94.99999999999999999999', 'nearlyMet'],
    ['94.9', 'nearlyMet'],
    ['95.1', 'missed'],
  ] as const)('95 % of a plan beside a threshold of %s is %s', (nearlyMet, outcome) => {
    for (const compare of ['exact', 'printed'] as const) {
      const columns = { actual: column('hectare', '19', '1'), planned: column('hectare', '20', '1') }
      const policy = { nearlyMet, compare, printing: { places: 2, rounding: 'halfUp' as const } }
      expect(outcomeAt(evaluateColumns(columns, { rule: 'completionRatio', policy }), 0)).toBe(outcome)
    }
  })

  test('figures as long as a budget of the nation in đồng stay exact', () => {
    const columns = { actual: column('vnd', '510844736932646'), planned: column('vnd', '532575689061257') }
    const policy = { printing: { places: 4, rounding: 'halfUp' as const } }
    expect(columnToStrings(evaluateColumns(columns, { rule: 'completionRatio', policy }).printed)).toEqual(['95.9196'])
  })
})

describe('mistakes of the program', () => {
  const one = valueOf(columnFromStrings(['1'], { unit: 'hectare' }))
  const two = valueOf(columnFromStrings(['1', '2'], { unit: 'hectare' }))
  const money = valueOf(columnFromStrings(['1'], { unit: 'vnd' }))
  const rate = valueOf(columnFromStrings(['1'], { unit: 'percent' }))

  test.each([
    ['rule.inputMissing', () => evaluateColumns({ actual: one }, { rule: 'completionRatio' })],
    ['columnar.lengthsDiffer', () => evaluateColumns({ actual: one, planned: two }, { rule: 'completionRatio' })],
    ['columnar.lengthsDiffer', () => evaluateColumns({}, { rule: 'completionRatio' })],
    ['unit.mixedDimensions', () => evaluateColumns({ actual: one, planned: money }, { rule: 'completionRatio' })],
    [
      'unit.mixedDimensions',
      () => evaluateColumns({ part: one, whole: one, planned: one }, { rule: 'share', better: 'higher' }),
    ],
    ['columnar.needsShares', () => evaluateColumns({ current: one, base: one }, { rule: 'pointChange' })],
    [
      'columnar.scalarRule',
      () => evaluateColumns({ current: one, base: one }, { rule: 'averageGrowthRate' as 'share' }),
    ],
    ['columnar.scalarRule', () => evaluateColumns({ current: one, base: one }, { rule: 'constructor' as 'share' })],
    ['columnar.directionMissing', () => evaluateColumns({ part: one, whole: one, planned: rate }, { rule: 'share' })],
    [
      'columnar.directionMissing',
      () => evaluateColumns({ part: one, whole: one, planned: rate }, { rule: 'share', bound: 'between' }),
    ],
    [
      'columnar.nothingNearlyMet',
      () =>
        evaluateColumns(
          { part: one, whole: one, planned: rate },
          { rule: 'share', better: 'higher', policy: { nearlyMet: '95' } },
        ),
    ],
    [
      'columnar.boundCode',
      () => evaluateColumns({ actual: one, planned: one }, { rule: 'completionRatio', bound: Uint8Array.of(10) }),
    ],
    [
      'columnar.lengthsDiffer',
      () => evaluateColumns({ actual: one, planned: one }, { rule: 'completionRatio', bound: Uint8Array.of(1, 1) }),
    ],
    [
      'columnar.highMissing',
      () => evaluateColumns({ actual: one, planned: one }, { rule: 'completionRatio', bound: 'between' }),
    ],
    [
      'target.rangeReversed',
      () =>
        evaluateColumns(
          { actual: one, planned: one, plannedHigh: valueOf(columnFromStrings(['0.5'], { unit: 'hectare' })) },
          { rule: 'completionRatio', bound: 'between' },
        ),
    ],
    [
      'target.rangeReversed',
      () =>
        evaluateColumns(
          {
            actual: one,
            planned: one,
            plannedHigh: valueOf(columnFromStrings(['0.99999999999999999999'], { unit: 'hectare' })),
          },
          { rule: 'completionRatio', bound: 'between' },
        ),
    ],
    [
      'evaluate.policy',
      () =>
        evaluateColumns(
          { actual: one, planned: one },
          { rule: 'completionRatio', policy: { printing: { places: 61, rounding: 'halfUp' } } },
        ),
    ],
    [
      'evaluate.policy',
      () =>
        evaluateColumns(
          { actual: one, planned: one },
          { rule: 'completionRatio', policy: { printing: { places: 1, rounding: 'toString' as 'up' } } },
        ),
    ],
  ])('%s', (code, action) => {
    expect(usageErrorOf(action).code).toBe(code)
  })
})
