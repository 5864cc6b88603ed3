import { describe, expect, test } from 'vitest'
import { type Policy, type ProjectionConvention, progressOf, projectTarget } from '../../src/evaluate/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { dates, firstHalf, nineMonths, quarter, year } from '../../src/period/index.ts'
import { atLeast, atMost, bare, type Goal, growth, level, unstated } from '../../src/target/index.ts'
import { defineUnits, percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, seen, targetOf } from '../support/evaluation.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const money = 'billionVnd'
const goal = level(bare(quantity('120', money)))
const half = seen('48', money, firstHalf(2021))
const lastHalf = seen('40', money, firstHalf(2020))
const lastYear = seen('100', money, year(2020))
const all = [half, lastHalf, lastYear]

const progress = (observations: readonly Observation[], of: Goal = goal, indicator = indicatorOf(money)) =>
  progressOf(targetOf(of), { indicator, observations })
const project = (by: ProjectionConvention, observations: readonly Observation[], of: Goal = goal) =>
  projectTarget(targetOf(of), { indicator: indicatorOf(money), observations }, by)

describe('a half-year of 48 towards 120, after 40 of 100 last year', () => {
  const found = progress(all)

  test('is 40 % of the plan in half of the time, and just as much as last year by then', () => {
    expect(found).toMatchObject({
      outcome: 'determined',
      measured: { amount: '48' },
      period: firstHalf(2021),
      elapsed: { numerator: '1', denominator: '2' },
      completion: { printed: '40.00' },
      lastYear: {
        toDate: { value: { amount: '40' } },
        whole: { value: { amount: '100' } },
        share: { value: { numerator: '40', denominator: '100' } },
        pace: { outcome: 'determined', value: 'onPace' },
      },
    })
  })

  test('is 20 % more than in the same period of last year', () => {
    expect(found).toMatchObject({ lastYear: { growth: { value: { numerator: '8', denominator: '40' } } } })
  })

  test('leaves 72 to come: 12 a month, 20 % more than the 60 of the rest of last year', () => {
    expect(found).toMatchObject({
      required: {
        amount: { amount: '72', unit: money },
        perMonth: { value: { amount: '12', unit: money } },
        growth: { value: { numerator: '12', denominator: '60' } },
      },
    })
  })

  test('shows the figures that it was made of', () => {
    expect(found.working.inputs.map(({ role, quantity: { amount } }) => [role, amount])).toEqual([
      ['actual', '48'],
      ['planned', '120'],
      ['base', '40'],
      ['base', '100'],
    ])
  })

  test('comes to 96 at the same speed, and to 120 as last year went; both are projections', () => {
    expect(project('proRata', all)).toMatchObject({
      outcome: 'projected',
      convention: 'proRata',
      status: 'forecast',
      quantity: { amount: '96', unit: money },
      wouldBe: 'missed',
      completion: { printed: '80.00' },
    })
    expect(project('seasonal', all)).toMatchObject({
      outcome: 'projected',
      convention: 'seasonal',
      status: 'forecast',
      quantity: { amount: '120' },
      wouldBe: 'met',
      completion: { printed: '100.00' },
    })
  })
})

describe('a projection shows', () => {
  const shown = (by: ProjectionConvention, observations: readonly Observation[]) =>
    project(by, observations).working.inputs.map(({ role, quantity: { amount } }) => `${role} ${amount}`)

  test('the figures that it was made of, those of last year only if it rests on them', () => {
    expect(shown('proRata', all)).toEqual(['actual 48', 'planned 120'])
    expect(shown('seasonal', all)).toEqual(['actual 48', 'base 40', 'base 100', 'planned 120'])
    expect(shown('seasonal', [half])).toEqual(['actual 48', 'planned 120'])
    expect(project('proRata', all)).toMatchObject({ working: { exact: { numerator: '96', denominator: '1' } } })
  })

  test('nothing where nothing is known, and so does the progress', () => {
    expect(project('proRata', []).working).toEqual({ inputs: [] })
    expect(progress([]).working).toEqual({ inputs: [] })
    expect(progress([half]).working.inputs).toHaveLength(2)
  })
})

describe('what rests on last year', () => {
  test('says by itself that last year is not known', () => {
    const found = progress([half])
    expect(found).toMatchObject({
      outcome: 'determined',
      lastYear: {
        toDate: { reason: 'noBase' },
        whole: { reason: 'noBase' },
        share: { reason: 'noBase' },
        growth: { reason: 'noBase' },
        pace: { reason: 'noBase' },
      },
      required: { perMonth: { outcome: 'determined' }, growth: { reason: 'noBase' } },
    })
    expect(project('seasonal', [half])).toMatchObject({ outcome: 'undetermined', reason: 'noBase' })
    expect(project('proRata', [half])).toMatchObject({ outcome: 'projected' })
  })

  test('adds up last year’s quarters where they are reported so', () => {
    const quarters = ([1, 2, 3, 4] as const).map((n) => seen(String(n * 10), money, quarter(2020, n)))
    expect(progress([half, ...quarters])).toMatchObject({
      lastYear: { toDate: { value: { amount: '30' } }, whole: { value: { amount: '100' } } },
    })
  })

  test('does not add up last year’s parts whose sum has no end', () => {
    const units = defineUnits([{ code: 'sao', vi: 'sào', en: 'sào', dimension: 'area', factor: '360' }])
    const part = (amount: string, unit: string, n: 1 | 2): Observation => ({
      ...seen(amount, 'hectare', quarter(2020, n)),
      quantity: { amount: quantity(amount, 'hectare').amount, unit },
    })
    const target = targetOf(level(bare(quantity('100', 'hectare'))))
    const observations = [seen('10', 'hectare', firstHalf(2021)), part('10', 'sao', 1), part('10', 'hectare', 2)]
    expect(progressOf(target, { indicator: indicatorOf('hectare'), observations, units })).toMatchObject({
      lastYear: { toDate: { reason: 'unitsDiffer' } },
    })
  })

  test('is not compared with what is only about a figure', () => {
    const about = seen('40', money, firstHalf(2020), { qualifier: 'about' })
    expect(progress([half, about, lastYear])).toMatchObject({ lastYear: { growth: { reason: 'onlyApproximate' } } })
  })

  test('that brought nothing by now gives neither growth nor season', () => {
    const nothing = [half, seen('0', money, firstHalf(2020)), lastYear]
    expect(progress(nothing)).toMatchObject({ lastYear: { growth: { reason: 'zeroBase' }, pace: { value: 'ahead' } } })
    expect(project('seasonal', nothing)).toMatchObject({ reason: 'zeroBase' })
  })
})

describe('last year', () => {
  test('cannot be compared where its figures count something else', () => {
    const hectares = [half, seen('4', 'hectare', firstHalf(2020)), lastYear]
    expect(progress(hectares)).toMatchObject({
      lastYear: { growth: { reason: 'unitsDiffer' }, share: { reason: 'unitsDiffer' } },
      required: { growth: { reason: 'unitsDiffer' } },
    })
  })

  test('whose whole is not known has a growth to date, and no share', () => {
    expect(progress([half, lastHalf])).toMatchObject({
      lastYear: { growth: { outcome: 'determined' }, share: { reason: 'noBase' } },
      required: { growth: { reason: 'noBase' } },
    })
  })

  test('whose parts do not add up is undetermined as they are', () => {
    const parts = [half, seen('4', 'hectare', quarter(2020, 1)), seen('4', money, quarter(2020, 2))]
    expect(progress(parts)).toMatchObject({
      lastYear: { toDate: { reason: 'unitsDiffer' }, whole: { reason: 'unitsDiffer' } },
    })
  })

  test('that went down by now gives no season', () => {
    expect(project('seasonal', [half, seen('-4', money, firstHalf(2020)), lastYear])).toMatchObject({
      reason: 'negativeBase',
    })
  })

  test('does not exist before the year 1000', () => {
    const target = targetOf(goal, year(1000))
    const observations = [seen('48', money, firstHalf(1000))]
    expect(progressOf(target, { indicator: indicatorOf(money), observations })).toMatchObject({
      lastYear: { toDate: { reason: 'noBase' }, whole: { reason: 'noBase' } },
    })
  })

  test('says nothing of the pace towards a target of zero', () => {
    expect(progress(all, level(bare(quantity('0', money))))).toMatchObject({
      outcome: 'determined',
      lastYear: { pace: { reason: 'zeroTarget' } },
    })
  })
})

describe('the rest of the year', () => {
  test('is counted in whole months, three after nine', () => {
    expect(progress([seen('90', money, nineMonths(2021))])).toMatchObject({
      required: { amount: { amount: '30' }, perMonth: { value: { amount: '10' } } },
    })
  })

  test('is not counted in months after a report that ends within one', () => {
    expect(progress([seen('90', money, dates('2021-01-01', '2021-08-24'))])).toMatchObject({
      required: { amount: { amount: '30' }, perMonth: { reason: 'noWholeMonths' } },
    })
  })

  test('may bring so much still, where lower is better', () => {
    const found = progress(
      [seen('30', 'incident', firstHalf(2021))],
      level(atMost(quantity('50', 'incident'))),
      indicatorOf('incident', 'lower'),
    )
    expect(found).toMatchObject({ outcome: 'determined', required: { amount: { amount: '20' } } })
  })
})

describe('no pace, and no projection', () => {
  test.each([
    ['of a stock', indicatorOf(money, 'higher', 'stock'), goal, all, 'noPace'],
    ['of a rate', indicatorOf('percent', 'higher', 'rate'), level(bare(percent('9'))), all, 'noPace'],
    [
      'of a growth',
      indicatorOf(money),
      growth(bare(percent('9')), { base: 'previousYear', reading: 'relative' }),
      all,
      'noPace',
    ],
    ['before anything is reported', indicatorOf(money), goal, [lastYear], 'noObservation'],
    ['towards an empty cell', indicatorOf(money), level(unstated()), all, 'targetNotStated'],
    ['towards something else', indicatorOf(money), level(atLeast(quantity('5', 'hectare'))), all, 'unitsDiffer'],
    [
      'of what is only about a figure',
      indicatorOf(money),
      goal,
      [seen('48', money, firstHalf(2021), { qualifier: 'over' })],
      'onlyApproximate',
    ],
  ] as const)('%s', (_, indicator, of, observations, reason) => {
    expect(progress(observations, of, indicator)).toMatchObject({ outcome: 'undetermined', reason })
    expect(projectTarget(targetOf(of), { indicator, observations }, 'proRata')).toMatchObject({
      outcome: 'undetermined',
      reason,
    })
  })
})

test('a policy or convention that ktxh does not know is refused, and what is left open is the default', () => {
  const facts = { indicator: indicatorOf(money), observations: all }
  const [of, odd] = [targetOf(goal), { paceTolerance: 'x' }]
  expect(usageErrorOf(() => progressOf(of, facts, odd)).issues).toMatchObject([{ path: ['paceTolerance'] }])
  expect(usageErrorOf(() => projectTarget(of, facts, 'proRata', odd)).code).toBe('evaluate.policy')
  const guess = usageErrorOf(() => projectTarget(of, facts, 'linear' as ProjectionConvention))
  expect(guess.code).toBe('evaluate.policy')
  expect(guess.issues).toMatchObject([{ path: ['convention'], expected: 'proRata | seasonal', received: 'linear' }])
  const open = { printing: undefined } as unknown as Partial<Policy>
  expect(progressOf(of, facts, open)).toEqual(progressOf(of, facts))
})

test('what was stated later than a day is not known on that day', () => {
  const corrected = [
    seen('48', money, firstHalf(2021), { asOf: '2021-07-05' }),
    seen('50', money, firstHalf(2021), { asOf: '2021-09-01' }),
  ]
  const on = (asOf: string) =>
    progressOf(targetOf(goal), { indicator: indicatorOf(money), observations: corrected }, { asOf })
  expect(on('2021-08-31')).toMatchObject({ measured: { amount: '48' } })
  expect(on('2021-09-01')).toMatchObject({ measured: { amount: '50' } })
  expect(on('2021-06-30')).toMatchObject({ reason: 'noObservation' })
})
