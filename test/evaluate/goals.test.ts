import { describe, expect, test } from 'vitest'
import { evaluateTarget } from '../../src/evaluate/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { month, type Period, quarter, upTo, year, years } from '../../src/period/index.ts'
import {
  atLeast,
  averageGrowth,
  type Base,
  bare,
  between,
  completion,
  decline,
  growth,
  level,
  maintain,
  milestone,
  reduction,
} from '../../src/target/index.ts'
import { percent, percentagePoints, type Quantity, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen, targetOf } from '../support/evaluation.ts'

const yearly = { base: 'previousYear', reading: 'relative' } as const
const output = indicatorOf('billionVnd')
const outputs = (base: string, current: string) => [seen(base, 'billionVnd', year(2020)), seen(current, 'billionVnd')]

describe('growth', () => {
  test('9.578 → 10.535,8 is exactly +10 %: the top of 9 - 10 %, met and not exceeded (III.1.1)', () => {
    const goal = growth(between(percent('9'), percent('10')), yearly)
    expect(judged(goal, output, outputs('9578', '10535.8'))).toMatchObject({
      outcome: 'met',
      measured: { amount: '10', unit: 'percent' },
      margin: { amount: '0', unit: 'percentagePoint' },
      completion: { convention: 'pointDifference', printed: '1.00' },
      working: { rule: 'growthRate' },
    })
  })

  test('one dong more than +10 % exceeds the range', () => {
    const goal = growth(between(percent('9'), percent('10')), yearly)
    expect(judged(goal, output, outputs('9578', '10535.800000001'))).toMatchObject({ outcome: 'exceeded' })
  })

  test('8,5 % against a plan of 8 %: three conventions', () => {
    const goal = growth(bare(percent('8')), yearly)
    const by = (growthCompletion: 'pointDifference' | 'ratioOfRates' | 'ratioOfLevels') => {
      const evaluation = judged(goal, output, outputs('200', '217'), { growthCompletion })
      return (
        'completion' in evaluation && evaluation.completion.outcome === 'determined' && evaluation.completion.printed
      )
    }
    expect([by('pointDifference'), by('ratioOfRates'), by('ratioOfLevels')]).toEqual(['0.50', '106.25', '100.46'])
  })

  test('an endless rate is printed with its exact value beside: 3 → 4 is +33,33 %', () => {
    expect(judged(growth(bare(percent('33')), yearly), output, outputs('3', '4'))).toMatchObject({
      outcome: 'exceeded',
      measured: { amount: '33.33', unit: 'percent', exact: { numerator: '100', denominator: '3' } },
    })
  })

  test.each([
    ['zero base', '0', '5', 'zeroBase'],
    ['negative base', '-1', '5', 'negativeBase'],
  ])('%s', (_words, base, current, reason) => {
    expect(judged(growth(bare(percent('5')), yearly), output, outputs(base, current))).toMatchObject({
      outcome: 'undetermined',
      reason,
      measured: { amount: current },
    })
  })

  test('no figure for the base', () => {
    expect(judged(growth(bare(percent('5')), yearly), output, [seen('5', 'billionVnd')])).toMatchObject({
      reason: 'noBase',
    })
  })

  test('in points: 58,6 % → 58,8 % is +0,2 points', () => {
    const goal = growth(bare(percent('0.2')), { base: 'previousYear', reading: 'points' })
    const observed = [seen('58.6', 'percent', year(2020)), seen('58.8', 'percent')]
    expect(judged(goal, indicatorOf('percent', 'higher', 'rate'), observed)).toMatchObject({
      outcome: 'met',
      measured: { amount: '0.2', unit: 'percentagePoint' },
    })
  })

  test.each([
    [
      'ambiguous reading',
      growth(bare(percent('5')), { base: 'previousYear', reading: 'ambiguous' }),
      'ambiguousReading',
    ],
    ['unstated base', growth(bare(percent('5')), { base: 'unstated', reading: 'relative' }), 'baseNotStated'],
    ['unstated span', averageGrowth(bare(percent('2')), { span: 'unstated' }), 'spanNotStated'],
  ] as const)('%s is not guessed', (_words, goal, reason) => {
    expect(judged(goal, output, outputs('100', '105'))).toMatchObject({ outcome: 'undetermined', reason })
  })
})

describe('reduction', () => {
  const crimes = indicatorOf('incident', 'lower')
  const counted = (then: string, now: string) => [seen(then, 'incident', year(2020)), seen(now, 'incident')]
  const fivePercent = reduction(bare(percent('5')), yearly)

  test.each([
    ['40 → 38 is just 5 %', '38', 'met', '5'],
    ['40 → 37 is 7,5 %', '37', 'exceeded', '7.5'],
    ['40 → 39 is 2,5 %', '39', 'missed', '2.5'],
    ['40 → 42 is a rise', '42', 'missed', '-5'],
  ])('giảm 5 %%: %s', (_words, now, outcome, amount) => {
    expect(judged(fivePercent, crimes, counted('40', now))).toMatchObject({ outcome, measured: { amount } })
  })

  test('giảm 2 vụ counts in the unit of the indicator', () => {
    const goal = reduction(atLeast(quantity('2', 'incident')), { base: 'previousYear', reading: 'units' })
    expect(judged(goal, crimes, counted('5', '3'))).toMatchObject({
      outcome: 'met',
      measured: { amount: '2', unit: 'incident' },
    })
  })

  test.each([percentagePoints('0.03'), percent('0.03')])('giảm 0,03 % of the poverty rate is in points', (bound) => {
    const goal = reduction(bare(bound), { base: 'previousYear', reading: 'points' })
    const observed = [seen('0.18', 'percent', year(2020)), seen('0.15', 'percent')]
    expect(judged(goal, indicatorOf('percent', 'lower', 'rate'), observed)).toMatchObject({ outcome: 'met' })
  })
})

describe('average growth', () => {
  const goal = averageGrowth(bare(percent('10')), { span: years(2020, 2021) })
  const over = (first: string, last: string) => [seen(first, 'billionVnd', year(2019)), seen(last, 'billionVnd')]

  test.each([
    ['100 → 121 is exactly 10 % a year', '121', 'met', '10.00'],
    ['a whisker above', '121.0000000001', 'exceeded', '10.00'],
    ['a whisker below', '120.9999999999', 'missed', '10.00'],
    ['+25 % and −25 % are −3,18 % a year', '93.75', 'missed', '-3.18'],
  ])('%s', (_words, last, outcome, amount) => {
    expect(judged(goal, output, over('100', last))).toMatchObject({
      outcome,
      measured: { amount, unit: 'percent' },
      completion: { convention: 'pointDifference', reason: 'averageIsRoot' },
      working: { rule: 'averageGrowthRate', exact: { degree: 2 } },
    })
  })
})

describe('the span of an average growth', () => {
  const over = (span: Period, period: Period = year(2021), bound: Quantity = percent('10')) =>
    evaluateTarget(targetOf(averageGrowth(bare(bound), { span }), period), {
      indicator: output,
      observations: [
        seen('100', 'billionVnd', year(1921)),
        seen('100', 'billionVnd', year(2019)),
        seen('121', 'billionVnd', year(2021)),
        seen('200', 'billionVnd', year(2025)),
      ],
    })

  test('ends with the period of the target, if that comes first', () => {
    expect(over(years(2020, 2025))).toMatchObject({ outcome: 'met', working: { exact: { degree: 2 } } })
  })

  test('may be a hundred years', () => {
    expect(over(years(1922, 2021))).toMatchObject({ outcome: 'missed', working: { exact: { degree: 100 } } })
  })

  test.each([
    ['begins after the target', years(2022, 2025)],
    ['has no printed start', upTo('2021-12-31')],
  ])('that %s is not guessed', (_, span) => {
    expect(over(span)).toMatchObject({ outcome: 'undetermined', reason: 'spanNotStated' })
  })

  test.each([percent('10'), quantity('10', 'percentPerYear'), percentagePoints('10')])(
    'is bounded by a rate: %j',
    (bound) => {
      expect(over(years(2020, 2021), year(2021), bound)).toMatchObject({ outcome: 'met' })
    },
  )

  test('is not compared with a bound of something else', () => {
    expect(over(years(2020, 2021), year(2021), quantity('10', 'hectare'))).toMatchObject({ reason: 'unitsDiffer' })
  })

  test('with a bound of forty decimals is compared to the last of them', () => {
    expect(over(years(2020, 2021), year(2021), percent(`9.${'9'.repeat(40)}`))).toMatchObject({ outcome: 'exceeded' })
  })
})

describe('a change is counted', () => {
  const grown = (base: Base, period: Period, observations: readonly Observation[]) =>
    evaluateTarget(targetOf(growth(bare(percent('5')), { base, reading: 'relative' }), period), {
      indicator: output,
      observations,
    })

  test('from the month before', () => {
    const [may, june] = [seen('100', 'billionVnd', month(2021, 5)), seen('105', 'billionVnd', month(2021, 6))]
    expect(grown('previousMonth', month(2021, 6), [may, june])).toMatchObject({ outcome: 'met' })
    const quarters = [seen('100', 'billionVnd', quarter(2021, 1)), seen('105', 'billionVnd', quarter(2021, 2))]
    expect(grown('previousMonth', quarter(2021, 2), quarters)).toMatchObject({ reason: 'baseNotStated' })
  })

  test('up to a day, from the same day of the year before', () => {
    const observed = [seen('100', 'billionVnd', upTo('2020-06-30')), seen('105', 'billionVnd', upTo('2021-06-30'))]
    expect(grown('samePeriodLastYear', upTo('2021-06-30'), observed)).toMatchObject({ outcome: 'met' })
    const yearly = {
      ...targetOf(level(bare(quantity('105', 'billionVnd'))), upTo('2021-06-30')),
      recurs: 'yearly' as const,
    }
    expect(evaluateTarget(yearly, { indicator: output, observations: observed })).toMatchObject({ outcome: 'met' })
  })

  test('from no same period last year, where the period is longer than a year', () => {
    const observed = [seen('100', 'billionVnd', year(2020)), seen('160', 'billionVnd', years(2021, 2025))]
    expect(grown('samePeriodLastYear', years(2021, 2025), observed)).toMatchObject({ reason: 'baseNotStated' })
  })
})

describe('a share of a whole', () => {
  const goal = completion(bare(percent('100')), { of: 'received' })
  const dossiers = indicatorOf('dossier')

  test('out of the figure printed with it', () => {
    expect(judged(goal, dossiers, [seen('36', 'dossier', undefined, { outOf: '37' })])).toMatchObject({
      outcome: 'missed',
      measured: { amount: '97.30', exact: { numerator: '3600', denominator: '37' } },
    })
  })

  test('out of the indicator that counts the whole', () => {
    const observed = [seen('59', 'dossier'), seen('59', 'dossier', undefined, { indicator: 'received' })]
    expect(judged(goal, dossiers, observed)).toMatchObject({ outcome: 'met', measured: { amount: '100' } })
  })

  test('no whole, no share; a zero whole, no share', () => {
    expect(judged(goal, dossiers, [seen('59', 'dossier')])).toMatchObject({ reason: 'noWhole' })
    expect(judged(goal, dossiers, [seen('0', 'dossier', undefined, { outOf: '0' })])).toMatchObject({
      reason: 'zeroWhole',
    })
  })
})

describe('duy trì, giảm, việc phải xong', () => {
  const rate = indicatorOf('percent', 'higher', 'rate')
  const shares = (then: string, now: string) => [seen(then, 'percent', year(2020)), seen(now, 'percent')]

  test.each([
    ['95', 'met'],
    ['96', 'exceeded'],
    ['94.9', 'missed'],
  ])('to maintain 95 %% and have %s %%: %s', (now, outcome) => {
    expect(judged(maintain({ base: 'previousYear' }), rate, shares('95', now))).toMatchObject({ outcome })
  })

  test.each([
    ['2', 'met'],
    ['3', 'missed'],
    ['4', 'missed'],
  ])('to have fewer than 3 accidents and have %s: %s', (now, outcome) => {
    const accidents = indicatorOf('incident', 'lower')
    const observed = [seen('3', 'incident', year(2020)), seen(now, 'incident')]
    expect(judged(decline({ base: 'previousYear' }), accidents, observed)).toMatchObject({ outcome })
  })

  test('a milestone is met once it is counted', () => {
    expect(judged(milestone(), indicatorOf('project'), [seen('1', 'project')])).toMatchObject({ outcome: 'met' })
    expect(judged(milestone(), indicatorOf('project'), [seen('2', 'project')])).toMatchObject({ outcome: 'met' })
    expect(judged(milestone(), indicatorOf('project'), [seen('0', 'project')])).toMatchObject({ outcome: 'missed' })
    expect(judged(milestone(), indicatorOf('project'), [])).toMatchObject({ outcome: 'pending' })
  })
})

test('the base of what is maintained over five years is the year before them', () => {
  const target = targetOf(maintain({ base: 'previousYear' }), years(2021, 2025))
  const observations = [seen('95', 'percent', year(2020)), seen('96', 'percent', years(2021, 2025))]
  expect(evaluateTarget(target, { indicator: indicatorOf('percent', 'higher', 'rate'), observations })).toMatchObject({
    outcome: 'exceeded',
    bound: { value: percent('95') },
  })
})

test('a share of a whole is better the larger, even of what should be few', () => {
  const goal = completion(bare(percent('90')), { of: 'all' })
  expect(
    judged(goal, indicatorOf('incident', 'lower'), [seen('36', 'incident', undefined, { outOf: '37' })]),
  ).toMatchObject({
    outcome: 'exceeded',
    completion: { convention: 'actualOverPlan' },
  })
})

describe('nothing reported yet', () => {
  test('the plan task is what the target asks beyond the base: 10.535,8 / 9.578 = 110 %', () => {
    expect(
      judged(level(bare(quantity('10535.8', 'billionVnd'))), output, [seen('9578', 'billionVnd', year(2020))]),
    ).toMatchObject({
      outcome: 'pending',
      base: { amount: '9578', unit: 'billionVnd' },
      task: { outcome: 'determined', value: { numerator: '10535.8', denominator: '9578' } },
    })
  })

  test('without a base there is no task', () => {
    expect(judged(level(bare(quantity('673', 'billionVnd'))), output, [])).toMatchObject({
      outcome: 'pending',
      task: { outcome: 'undetermined', reason: 'noBase' },
    })
  })

  test('a growth target is its own task', () => {
    expect(judged(growth(bare(percent('9')), yearly), output, [])).toMatchObject({
      task: { value: { numerator: '109', denominator: '100' } },
    })
  })

  test('a base that is a period of its own is looked up there', () => {
    const goal = growth(bare(percent('5')), { base: { period: month(2021, 1) }, reading: 'relative' })
    expect(judged(goal, output, outputs('1', '2'))).toMatchObject({ reason: 'noBase' })
  })
})
