import { describe, expect, test } from 'vitest'
import { aggregate } from '../../src/aggregate/index.ts'
import { defaultPolicy, evaluateTarget } from '../../src/evaluate/index.ts'
import { formatEvaluation } from '../../src/format/index.ts'
import { firstHalf, nineMonths, quarter, year, years } from '../../src/period/index.ts'
import {
  atLeast,
  atMost,
  averageGrowth,
  bare,
  between,
  completion,
  exactly,
  growth,
  lessThan,
  level,
  maintain,
} from '../../src/target/index.ts'
import { defineUnits, percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen, targetOf } from '../support/evaluation.ts'

const output = indicatorOf('billionVnd')
const money = (amount: string) => quantity(amount, 'billionVnd')

describe('changes that are no rates', () => {
  test('a growth of 50 tỷ met by 60 tỷ is completed to 120 %', () => {
    const goal = growth(bare(money('50')), { base: 'previousYear', reading: 'units' })
    expect(judged(goal, output, [seen('100', 'billionVnd', year(2020)), seen('160', 'billionVnd')])).toMatchObject({
      outcome: 'exceeded',
      measured: { amount: '60', unit: 'billionVnd' },
      completion: { convention: 'actualOverPlan', printed: '120.00' },
    })
  })

  test('only shares change in points', () => {
    const goal = growth(bare(percent('3')), { base: 'previousYear', reading: 'points' })
    expect(judged(goal, output, [seen('100', 'billionVnd', year(2020)), seen('110', 'billionVnd')])).toMatchObject({
      outcome: 'undetermined',
      reason: 'unitsDiffer',
    })
  })
})

describe('average growth', () => {
  const over = (last: string) => [seen('100', 'billionVnd', year(2020)), seen(last, 'billionVnd')]
  const oneYear = { span: year(2021) }

  test.each([
    ['0.25', 'times', '120', 'missed'],
    ['50', 'permille', '106', 'exceeded'],
    ['5', 'percent', '105.4', 'met'],
    ['5.0', 'percent', '105.4', 'exceeded'],
  ] as const)('a bound of %s %s against 100 → %s, as printed: %s', (amount, unit, last, outcome) => {
    const goal = averageGrowth(bare(quantity(amount, unit)), oneYear)
    expect(judged(goal, output, over(last), { compare: 'printed' })).toMatchObject({ outcome })
  })

  test('the margin has the sign of the verdict, and both say that they are rounded', () => {
    const goal = averageGrowth(bare(percent('9.997')), { span: years(2020, 2021) })
    const observed = [seen('100000', 'billionVnd', year(2019)), seen('120993', 'billionVnd')]
    const evaluation = judged(goal, output, observed, { printing: { places: 4, rounding: 'halfUp' } })
    expect(evaluation).toMatchObject({ outcome: 'missed', margin: { amount: '-0.0002' } })
    expect(formatEvaluation(evaluation)).toContain('tăng bình quân ≈ 9,9968%')
  })

  test('pending, it starts from the year before its span and asks for the power of its rate', () => {
    const goal = averageGrowth(bare(percent('10')), { span: years(2020, 2021) })
    const observed = [seen('200', 'billionVnd', year(2019)), seen('215', 'billionVnd', year(2020))]
    expect(judged(goal, output, observed)).toMatchObject({
      outcome: 'pending',
      base: { amount: '200' },
      task: { value: { numerator: '121', denominator: '100' } },
    })
  })

  test('a span of more than a hundred years is left open', () => {
    const goal = averageGrowth(bare(percent('5')), { span: years(1900, 2021) })
    expect(judged(goal, output, over('105'))).toMatchObject({ outcome: 'undetermined', reason: 'spanNotStated' })
  })
})

describe('figures to date', () => {
  const hundred = level(bare(money('100')))
  const toDate = { facts: 'toDate' } as const
  const half = seen('50', 'billionVnd', firstHalf(2021))

  test('two figures of one half that disagree are a conflict, whatever shorter parts say', () => {
    const observed = [half, seen('60', 'billionVnd', firstHalf(2021)), seen('20', 'billionVnd', quarter(2021, 1))]
    const evaluation = judged(hundred, output, observed, toDate)
    expect(evaluation).toMatchObject({ outcome: 'undetermined', reason: 'conflictingObservations' })
    expect(evaluation.working.inputs.map(({ quantity: { amount } }) => amount)).toEqual(['50', '60'])
  })

  test('two final figures of the year that disagree are a conflict, whatever its half says', () => {
    const observed = [
      half,
      seen('110', 'billionVnd', year(2021), { status: 'final' }),
      seen('90', 'billionVnd', year(2021), { status: 'final' }),
    ]
    expect(judged(hundred, output, observed, toDate)).toMatchObject({ reason: 'conflictingObservations' })
  })

  test('a forecast of months that are not over is no figure to date', () => {
    const observed = [
      seen('20', 'billionVnd', quarter(2021, 1)),
      seen('90', 'billionVnd', nineMonths(2021), { status: 'forecast' }),
    ]
    expect(judged(hundred, output, observed, toDate)).toMatchObject({ outcome: 'behind', measured: { amount: '20' } })
  })

  test('parts in units whose ratio never ends add up exactly', () => {
    const units = defineUnits([{ code: 'sao', vi: 'sào', en: 'sào', dimension: 'area', factor: '360' }])
    const indicator = { ...indicatorOf('hectare'), unit: 'sao' }
    const part = (amount: string, unit: string, half: 1 | 2) => ({
      ...seen(amount, 'hectare', quarter(2021, half)),
      quantity: { ...quantity(amount, 'hectare'), unit },
    })
    const goal = level(bare(quantity('100', 'hectare')))
    const facts = { units }
    expect(judged(goal, indicator, [part('10', 'sao', 1), part('10', 'hectare', 2)], toDate, facts)).toMatchObject({
      outcome: 'behind',
      measured: { unit: 'sao', exact: { numerator: '2590', denominator: '9' } },
    })
  })

  test('a strict limit that is reached at half-year can no longer be kept', () => {
    const spending = indicatorOf('billionVnd', 'lower')
    const observed = [seen('100', 'billionVnd', firstHalf(2021))]
    expect(judged(level(lessThan(money('100'))), spending, observed, toDate)).toMatchObject({ outcome: 'missed' })
    expect(judged(level(atMost(money('100'))), spending, observed, toDate)).toMatchObject({ outcome: 'behind' })
  })

  test('the share of a planned reduction needs its base while the period runs, too', () => {
    const accidents = indicatorOf('incident', 'lower')
    const observed = [seen('50', 'incident', year(2020)), seen('10', 'incident', firstHalf(2021))]
    const policy = { ...toDate, completion: 'plannedReduction' } as const
    expect(judged(level(atMost(quantity('40', 'incident'))), accidents, observed, policy)).toMatchObject({
      completion: { convention: 'plannedReduction', printed: '400.00' },
    })
  })
})

describe('what stays open, and why', () => {
  test('36/37 and 36/40 of equal standing disagree, in whatever order', () => {
    const goal = completion(bare(percent('95')), { of: 'all' })
    const reports = [
      seen('36', 'incident', year(2021), { outOf: '37' }),
      seen('36', 'incident', year(2021), { outOf: '40' }),
    ]
    for (const observed of [reports, [...reports].reverse()]) {
      expect(judged(goal, indicatorOf('incident'), observed)).toMatchObject({ reason: 'conflictingObservations' })
    }
  })

  test('two bases that disagree are named as such', () => {
    const observed = [seen('4', 'percent', year(2020)), seen('5', 'percent', year(2020)), seen('4', 'percent')]
    expect(judged(maintain({ base: 'previousYear' }), indicatorOf('percent', 'lower', 'rate'), observed)).toMatchObject(
      {
        reason: 'conflictingObservations',
      },
    )
  })

  test('to maintain what is better neither way is not guessed', () => {
    const observed = [seen('4', 'percent', year(2020)), seen('5', 'percent')]
    expect(
      judged(maintain({ base: 'previousYear' }), indicatorOf('percent', 'neither', 'rate'), observed),
    ).toMatchObject({
      reason: 'directionUnknown',
    })
  })

  test('a yearly goal over five years is judged year by year', () => {
    const target = { ...targetOf(level(bare(quantity('50', 'hectare'))), years(2021, 2025)), recurs: 'yearly' as const }
    const facts = {
      indicator: indicatorOf('hectare'),
      observations: [seen('30', 'hectare'), seen('30', 'hectare', year(2022))],
    }
    expect(evaluateTarget(target, facts, { facts: 'toDate' })).toMatchObject({ reason: 'yearByYear' })
  })

  test('the year before a five-year period is the one before it begins', () => {
    const target = targetOf(
      growth(bare(percent('50')), { base: 'previousYear', reading: 'relative' }),
      years(2021, 2025),
    )
    const observed = [
      seen('100', 'billionVnd', year(2020)),
      seen('160', 'billionVnd', years(2021, 2025)),
      seen('150', 'billionVnd', years(2020, 2024)),
    ]
    expect(evaluateTarget(target, { indicator: output, observations: observed })).toMatchObject({
      outcome: 'exceeded',
      measured: { amount: '60' },
    })
  })

  test('a pending range that should fall is taken to its upper end', () => {
    const goal = level(between(percent('3'), percent('5')))
    expect(judged(goal, indicatorOf('percent', 'lower', 'rate'), [seen('10', 'percent', year(2020))])).toMatchObject({
      task: { value: { numerator: '5', denominator: '10' } },
    })
  })

  test('a value that should be hit exactly is never nearly met: it may be missed on either side', () => {
    const policy = { nearlyMet: '95' }
    expect(
      judged(level(exactly(percent('100'))), indicatorOf('percent', 'atTarget'), [seen('200', 'percent')], policy),
    ).toMatchObject({ outcome: 'missed' })
    expect(
      judged(level(exactly(percent('100'))), indicatorOf('percent', 'atTarget'), [seen('96', 'percent')], policy),
    ).toMatchObject({ outcome: 'missed' })
  })
})

describe('joint groups in parts of a summary', () => {
  const member = (id: string, amount: string) => {
    const evaluation = judged(level(atLeast(money('50'))), output, [seen(amount, 'billionVnd')])
    return { ...evaluation, target: { ...evaluation.target, id, indicator: id, jointly: 'three' } }
  }
  const group = [member('a', '50'), member('b', '50'), member('c', '40')]

  test('are missed as a whole wherever a member stands', () => {
    expect(aggregate(group, { by: 'outcome' })).toMatchObject([{ group: 'missed', met: 0, assessed: 1 }])
    expect(aggregate(group, { by: 'indicator' }).map(({ met, assessed }) => [met, assessed])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ])
  })
})

test('an estimate behind a sum stays visible', () => {
  const observed = [
    seen('40', 'billionVnd', quarter(2021, 1)),
    seen('70', 'billionVnd', quarter(2021, 2), { status: 'estimated' }),
  ]
  const evaluation = judged(level(bare(money('100'))), output, observed, { ...defaultPolicy, facts: 'toDate' })
  expect(formatEvaluation(evaluation)).toContain('ước thực hiện 110 tỷ đồng')
})
