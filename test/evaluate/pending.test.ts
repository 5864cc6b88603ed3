import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../src/indicator/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { day, firstHalf, type Period, quarter, upTo, year, years } from '../../src/period/index.ts'
import {
  atMost,
  averageGrowth,
  bare,
  between,
  completion,
  decline,
  type Goal,
  growth,
  level,
  maintain,
  milestone,
  reduction,
} from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const output = indicatorOf('billionVnd')
const money = (amount: string) => quantity(amount, 'billionVnd')
const lastYear = (amount: string, more = {}) => seen(amount, 'billionVnd', year(2020), more)
const change = { base: 'previousYear', reading: 'relative' } as const

/** What a target asks beyond its base before anything is reported, or why that cannot be said. */
function taskOf(goal: Goal, observations: readonly Observation[], indicator = output): string {
  const evaluation = judged(goal, indicator, observations)
  if (evaluation.outcome !== 'pending') throw new Error(evaluation.outcome)
  const { task } = evaluation
  return task.outcome === 'undetermined' ? task.reason : `${task.value.numerator} / ${task.value.denominator}`
}

describe('before anything is reported a target asks for its plan task', () => {
  test.each<[string, Goal, readonly Observation[], task: string]>([
    ['a level over last year', level(bare(money('110'))), [lastYear('100')], '110 / 100'],
    ['a level in another unit', level(bare(quantity('110000', 'millionVnd'))), [lastYear('100')], '110000 / 100000'],
    ['a level of something else', level(bare(quantity('110', 'hectare'))), [lastYear('100')], 'unitsDiffer'],
    ['a level over nothing known', level(bare(money('110'))), [], 'noBase'],
    [
      'a level over about a figure',
      level(bare(money('110'))),
      [lastYear('100', { qualifier: 'about' })],
      'onlyApproximate',
    ],
    ['a level over nothing', level(bare(money('110'))), [lastYear('0')], 'zeroBase'],
    ['as much as last year', maintain({ base: 'previousYear' }), [], '1 / 1'],
    ['less than last year', decline({ base: 'previousYear' }), [lastYear('100')], 'notAQuantity'],
    ['less than an unknown last year', decline({ base: 'previousYear' }), [], 'notAQuantity'],
    ['a share, nothing being known', completion(bare(percent('95')), { of: 'all' }), [], 'notAQuantity'],
    ['9 % more', growth(bare(percent('9')), change), [], '109 / 100'],
    ['5 % less', reduction(bare(percent('5')), change), [], '19 / 20'],
    ['5 billion more', growth(bare(money('5')), { ...change, reading: 'units' }), [lastYear('100')], 'notAQuantity'],
    ['5 billion more than nothing known', growth(bare(money('5')), { ...change, reading: 'units' }), [], 'noBase'],
    ['5 billion less', reduction(bare(money('5')), { ...change, reading: 'units' }), [lastYear('100')], 'notAQuantity'],
    ['a share of a whole', completion(bare(percent('95')), { of: 'all' }), [lastYear('100')], 'notAQuantity'],
    ['something to be done', milestone(), [lastYear('100')], 'notAQuantity'],
    ['10 % a year for two years', averageGrowth(bare(percent('10')), { span: years(2020, 2021) }), [], '121 / 100'],
    [
      '15 %, too long to be written as a power',
      averageGrowth(bare(percent('15.123')), { span: years(1999, 2021) }),
      [],
      'averageIsRoot',
    ],
  ])('%s', (_, goal, observations, task) => {
    expect(taskOf(goal, observations)).toBe(task)
  })

  test('a power with as many digits as a ratio can have is written, one more is not', () => {
    const tenPercentFor = (count: number) =>
      taskOf(averageGrowth(bare(percent('10')), { span: years(2022 - count, 2021) }), [])
    expect(tenPercentFor(64)).toBe(`${11n ** 64n} / 1${'0'.repeat(64)}`)
    expect(tenPercentFor(65)).toBe('averageIsRoot')
  })

  test('it shows the base and the figures of the target', () => {
    const range = level(between(money('110'), money('120')))
    expect(judged(range, output, [lastYear('100')])).toMatchObject({
      outcome: 'pending',
      base: money('100'),
      bound: { kind: 'between' },
      working: {
        rule: 'planTask',
        inputs: [
          { role: 'base', quantity: money('100') },
          { role: 'planned', quantity: money('110') },
          { role: 'planned', quantity: money('120') },
        ],
      },
    })
  })

  test('it has neither base nor bound where the document gives none', () => {
    const unread = judged(level(bare(money('110'))), indicatorOf('billionVnd', 'neither'), [])
    expect(unread).not.toHaveProperty('base')
    expect(unread).not.toHaveProperty('bound')
    expect(unread.working.inputs.map(({ role }) => role)).toEqual(['planned'])
    expect(judged(maintain({ base: 'previousYear' }), output, []).working.inputs).toEqual([])
  })

  test('a target that is better neither way asks for its figure all the same', () => {
    expect(taskOf(level(bare(money('110'))), [lastYear('100')], indicatorOf('billionVnd', 'neither'))).toBe('110 / 100')
  })
})

const forest = indicatorOf('percent', 'higher', 'rate')
const cover = level(bare(percent('58.8')))
const reported = (amount: string, period: Period, more = {}) => seen(amount, 'percent', period, more)

/** The latest figure and its distance, in a few words. */
function latestOn(goal: Goal, indicator: Indicator, observations: readonly Observation[], policy = {}): string {
  const evaluation = judged(goal, indicator, observations, policy)
  if (evaluation.outcome !== 'pending') return evaluation.outcome
  const { latest, working } = evaluation
  const [shown] = working.inputs.filter(({ role }) => role === 'latest')
  expect(shown?.quantity).toEqual(latest?.quantity)
  const margin = latest?.margin === undefined ? '' : ` ${latest.margin.amount} ${latest.margin.unit}`
  return latest === undefined ? 'none' : `${latest.quantity.amount} ${latest.period}${margin}`
}

describe('until the year is reported, the latest figure from within it stands beside the target', () => {
  test.each<[string, Goal, Indicator, readonly Observation[], latest: string]>([
    [
      'of two that end on one day the longer, which is listed first',
      cover,
      forest,
      [reported('58.7', firstHalf(2021)), reported('58.6', quarter(2021, 2))],
      '58.7 2021-S1 -0.1 percentagePoint',
    ],
    [
      'or last',
      cover,
      forest,
      [reported('58.6', quarter(2021, 2)), reported('58.7', firstHalf(2021))],
      '58.7 2021-S1 -0.1 percentagePoint',
    ],
    [
      'the later of two reports, whichever is listed first',
      cover,
      forest,
      [reported('58.7', firstHalf(2021)), reported('58.6', quarter(2021, 1))],
      '58.7 2021-S1 -0.1 percentagePoint',
    ],
    [
      'a rate at mid-year, short of the target',
      cover,
      forest,
      [reported('58.7', firstHalf(2021))],
      '58.7 2021-S1 -0.1 percentagePoint',
    ],
    [
      'at the target, which is no result',
      cover,
      forest,
      [reported('58.8', firstHalf(2021))],
      '58.8 2021-S1 0 percentagePoint',
    ],
    [
      'the later of two',
      cover,
      forest,
      [reported('58.5', quarter(2021, 3)), reported('58.7', firstHalf(2021))],
      '58.5 2021-Q3 -0.3 percentagePoint',
    ],
    [
      'of two that end alike the longer',
      cover,
      forest,
      [reported('58.5', quarter(2021, 2)), reported('58.7', firstHalf(2021))],
      '58.7 2021-S1 -0.1 percentagePoint',
    ],
    [
      'the same in any order',
      cover,
      forest,
      [reported('58.7', firstHalf(2021)), reported('58.5', quarter(2021, 2))],
      '58.7 2021-S1 -0.1 percentagePoint',
    ],
    [
      'a stock on a day',
      level(bare(money('110'))),
      indicatorOf('billionVnd', 'lower', 'stock'),
      [seen('100', 'billionVnd', day('2021-06-30'))],
      '100 2021-06-30 10 billionVnd',
    ],
    [
      'a rate that may be as low as it likes',
      level(atMost(percent('0.15'))),
      indicatorOf('percent', 'lower', 'rate'),
      [reported('0.2', firstHalf(2021))],
      '0.2 2021-S1 -0.05 percentagePoint',
    ],
    [
      'over a figure: no distance is known',
      cover,
      forest,
      [reported('58.7', firstHalf(2021), { qualifier: 'over' })],
      '58.7 2021-S1',
    ],
    ['in a unit of something else', cover, forest, [seen('58.7', 'hectare', firstHalf(2021))], '58.7 2021-S1'],
    [
      'a flow of half a year is no level of the year',
      level(bare(money('110'))),
      output,
      [seen('50', 'billionVnd', firstHalf(2021))],
      '50 2021-S1',
    ],
    [
      'a level is no growth',
      growth(bare(percent('9')), change),
      output,
      [seen('50', 'billionVnd', firstHalf(2021))],
      '50 2021-S1',
    ],
    ['last year is not within this one', cover, forest, [reported('58.7', year(2020))], 'none'],
    ['what has accumulated from an unknown start', cover, forest, [reported('58.7', upTo('2021-06-30'))], 'none'],
    ['a forecast is no report', cover, forest, [reported('58.7', firstHalf(2021), { status: 'forecast' })], 'none'],
    [
      'two reports of the latest part disagree',
      cover,
      forest,
      [reported('58.7', firstHalf(2021)), reported('58.6', firstHalf(2021)), reported('58.5', quarter(2021, 1))],
      'none',
    ],
    [
      'without a direction there is no distance',
      cover,
      indicatorOf('percent', 'neither', 'rate'),
      [reported('58.7', firstHalf(2021))],
      '58.7 2021-S1',
    ],
  ])('%s', (_, goal, indicator, observations, latest) => {
    expect(latestOn(goal, indicator, observations)).toBe(latest)
  })

  test('also where flows have a pace, for stocks and rates have none', () => {
    expect(latestOn(cover, forest, [reported('58.7', firstHalf(2021))], { facts: 'toDate' })).toBe(
      '58.7 2021-S1 -0.1 percentagePoint',
    )
  })

  test('only what was stated by the day that is asked about', () => {
    const reports = [
      reported('58.7', firstHalf(2021), { asOf: '2021-07-05' }),
      reported('58.5', quarter(2021, 3), { asOf: '2021-10-05' }),
    ]
    expect(latestOn(cover, forest, reports, { asOf: '2021-08-01' })).toBe('58.7 2021-S1 -0.1 percentagePoint')
  })

  test('once the year is reported, there is a verdict', () => {
    expect(latestOn(cover, forest, [reported('58.7', firstHalf(2021)), reported('58.8', year(2021))])).toBe('met')
  })
})
