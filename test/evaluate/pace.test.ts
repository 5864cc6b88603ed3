import { describe, expect, test } from 'vitest'
import { evaluateTarget } from '../../src/evaluate/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { firstHalf, month, nineMonths, nMonths, quarter, secondHalf, year } from '../../src/period/index.ts'
import { atMost, bare, between, exactly, type Goal, growth, lessThan, level } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen, targetOf } from '../support/evaluation.ts'

const hundred = level(bare(quantity('100', 'billionVnd')))
const revenue = indicatorOf('billionVnd')
const spending = indicatorOf('billionVnd', 'lower')

function paceOf(goal: Goal, observations: readonly Observation[], indicator = revenue, paceTolerance = '0') {
  return judged(goal, indicator, observations, { facts: 'toDate', paceTolerance })
}

describe('a flow before its period is over', () => {
  const half = (amount: string) => [seen(amount, 'billionVnd', firstHalf(2021))]

  test.each([
    ['50', 'onPace', '50'],
    ['50.0001', 'ahead', '49.9999'],
    ['49.9999', 'behind', '50.0001'],
    ['99', 'ahead', '1'],
    ['100', 'met', undefined],
    ['101', 'exceeded', undefined],
    ['0', 'behind', '100'],
  ])('%s of 100 in the first half: %s', (amount, outcome, required) => {
    expect(paceOf(hundred, half(amount))).toMatchObject({
      outcome,
      ...(required === undefined
        ? {}
        : { required: { amount: required }, elapsed: { numerator: '1', denominator: '2' } }),
    })
  })

  test('a tolerance of 5 points lets 45 pass', () => {
    expect(paceOf(hundred, half('45'), revenue, '5')).toMatchObject({ outcome: 'onPace' })
    expect(paceOf(hundred, half('44.99'), revenue, '5')).toMatchObject({ outcome: 'behind' })
  })

  test.each([
    ['40', 'onPace'],
    ['50', 'onPace'],
    ['50.1', 'behind'],
    ['100', 'behind'],
    ['100.1', 'missed'],
  ])('a limit of 100, %s spent in the first half: %s', (amount, outcome) => {
    expect(paceOf(level(atMost(quantity('100', 'billionVnd'))), half(amount), spending)).toMatchObject({ outcome })
  })

  test('a range is paced to its lower end', () => {
    const goal = level(between(quantity('90', 'billionVnd'), quantity('100', 'billionVnd')))
    expect(paceOf(goal, half('45'))).toMatchObject({ outcome: 'onPace', required: { amount: '45' } })
  })

  test('quarters that follow on each other add up', () => {
    const observed = [seen('20', 'billionVnd', quarter(2021, 1)), seen('30', 'billionVnd', quarter(2021, 2))]
    expect(paceOf(hundred, observed)).toMatchObject({ outcome: 'onPace', measured: { amount: '50' } })
  })

  test('four quarters are the year: a verdict, up to the last year of the calendar', () => {
    const quarters = [1, 2, 3, 4].map((each) => seen('30', 'billionVnd', quarter(2021, each)))
    expect(paceOf(hundred, quarters)).toMatchObject({ outcome: 'exceeded', measured: { amount: '120' } })
    const short = quarters.map((each) => ({ ...each, quantity: quantity('20', 'billionVnd') }))
    expect(paceOf(hundred, short)).toMatchObject({ outcome: 'missed', measured: { amount: '80' } })
    const facts = {
      indicator: revenue,
      observations: [seen('90', 'billionVnd', secondHalf(9999)), seen('10', 'billionVnd', firstHalf(9999))],
    }
    expect(evaluateTarget(targetOf(hundred, year(9999)), facts, { facts: 'toDate' })).toMatchObject({ outcome: 'met' })
  })

  test('a gap ends the count: the third quarter alone says nothing', () => {
    const observed = [seen('20', 'billionVnd', quarter(2021, 1)), seen('30', 'billionVnd', quarter(2021, 3))]
    expect(paceOf(hundred, observed)).toMatchObject({
      outcome: 'behind',
      measured: { amount: '20' },
      elapsed: { numerator: '1', denominator: '4' },
    })
    expect(paceOf(hundred, [seen('30', 'billionVnd', quarter(2021, 3))])).toMatchObject({ outcome: 'pending' })
  })

  test('the longest report from the start of the year counts', () => {
    const observed = [
      ...half('50'),
      seen('80', 'billionVnd', nineMonths(2021)),
      seen('9', 'billionVnd', month(2021, 1)),
    ]
    expect(paceOf(hundred, observed)).toMatchObject({ outcome: 'ahead', elapsed: { numerator: '3', denominator: '4' } })
  })

  test('the parts that lead furthest count, not the longest one', () => {
    const elevenMonths = seen('85', 'billionVnd', nMonths(2021, 11))
    const quarters = [1, 2, 3, 4].map((each) => seen('24', 'billionVnd', quarter(2021, each)))
    expect(paceOf(hundred, [elevenMonths])).toMatchObject({ outcome: 'behind', elapsed: { numerator: '11' } })
    const whole = paceOf(hundred, [elevenMonths, ...quarters])
    expect(whole).toMatchObject({ outcome: 'missed', measured: { amount: '96' } })
    const months = [seen('10', 'billionVnd', month(2021, 1)), seen('20', 'billionVnd', nMonths(2021, 2))]
    const third = seen('9', 'billionVnd', month(2021, 3))
    expect(paceOf(hundred, [...months, third])).toMatchObject({ measured: { amount: '29' } })
  })

  test('only figures of the indicator add up, each as it is written', () => {
    const other = seen('30', 'billionVnd', quarter(2021, 2), { indicator: 'other' })
    expect(paceOf(hundred, [seen('20.0', 'billionVnd', quarter(2021, 1)), other])).toMatchObject({
      measured: { amount: '20.0' },
    })
  })

  test('one part that is only about a figure makes the sum so', () => {
    const [first, second] = [
      seen('20', 'billionVnd', quarter(2021, 1)),
      seen('30', 'billionVnd', quarter(2021, 2), { qualifier: 'about' }),
    ]
    expect(paceOf(hundred, [first, second])).toMatchObject({ outcome: 'undetermined', reason: 'onlyApproximate' })
  })

  test('a forecast of the whole year does not end the year either', () => {
    const forecast = seen('120', 'billionVnd', year(2021), { status: 'forecast' })
    expect(paceOf(hundred, [...half('40'), forecast])).toMatchObject({ outcome: 'behind' })
  })

  test.each([
    ['exactly 100, 40 so far', exactly(quantity('100', 'billionVnd')), '40', 'behind'],
    ['exactly 100, 100 so far: more may come', exactly(quantity('100', 'billionVnd')), '100', 'ahead'],
    ['exactly 100, 101 so far', exactly(quantity('100', 'billionVnd')), '101', 'missed'],
    [
      '90 to 100, 95 so far: more may come',
      between(quantity('90', 'billionVnd'), quantity('100', 'billionVnd')),
      '95',
      'ahead',
    ],
    ['90 to 100, 101 so far', between(quantity('90', 'billionVnd'), quantity('100', 'billionVnd')), '101', 'missed'],
    ['less than 100, 99 so far', lessThan(quantity('100', 'billionVnd')), '99', 'behind'],
  ] as const)('a figure to be hit: %s in the first half', (_, bound, amount, outcome) => {
    expect(paceOf(level(bound), half(amount), indicatorOf('billionVnd', 'atTarget'))).toMatchObject({ outcome })
  })

  test('a flow below a target of zero has no pace, and its figure is shown', () => {
    expect(paceOf(level(bare(quantity('0', 'billionVnd'))), half('-5'))).toMatchObject({
      outcome: 'undetermined',
      reason: 'zeroTarget',
      measured: { amount: '-5' },
      working: { inputs: [{ role: 'actual' }, { role: 'planned' }] },
    })
  })

  test('a flow of something else has no pace, and its figure is shown', () => {
    expect(paceOf(level(bare(quantity('5', 'hectare'))), half('0'))).toMatchObject({
      outcome: 'undetermined',
      reason: 'unitsDiffer',
      measured: { amount: '0', unit: 'billionVnd' },
      working: { inputs: [{ role: 'actual' }, { role: 'planned' }] },
    })
  })

  test('a growth has no pace before its period is over, nor has a figure that is better neither way', () => {
    const goal = growth(bare(percent('5')), { base: 'previousYear', reading: 'relative' })
    expect(paceOf(goal, half('40'))).toMatchObject({ outcome: 'pending' })
    expect(paceOf(hundred, half('40'), indicatorOf('billionVnd', 'neither'))).toMatchObject({ outcome: 'pending' })
  })

  test('figures of one part that disagree stand in the working as such', () => {
    expect(paceOf(hundred, [...half('40'), ...half('41')]).working.inputs.map(({ role }) => role)).toEqual([
      'conflicting',
      'conflicting',
    ])
  })

  test('a yearly target of one year has a pace as any other', () => {
    const target = { ...targetOf(hundred), recurs: 'yearly' as const }
    const facts = { indicator: revenue, observations: half('50') }
    expect(evaluateTarget(target, facts, { facts: 'toDate' })).toMatchObject({ outcome: 'onPace' })
  })

  test('of as few parts that lead as far, those that begin with the longest count, in whatever order they stand', () => {
    const parts = [
      seen('40', 'billionVnd', quarter(2021, 1)),
      seen('30', 'billionVnd', quarter(2021, 2)),
      seen('80', 'billionVnd', nMonths(2021, 5)),
      seen('5', 'billionVnd', month(2021, 6)),
      seen('20', 'billionVnd', month(2021, 1)),
    ]
    for (const observed of [parts, [...parts].reverse()]) {
      expect(paceOf(hundred, observed)).toMatchObject({ measured: { amount: '85' }, elapsed: { denominator: '2' } })
    }
  })

  test('an estimate of the whole year does not end the year; an actual figure does', () => {
    const estimate = seen('120', 'billionVnd', year(2021), { status: 'estimated' })
    expect(paceOf(hundred, [...half('40'), estimate])).toMatchObject({ outcome: 'behind' })
    expect(paceOf(hundred, [...half('40'), seen('120', 'billionVnd')])).toMatchObject({ outcome: 'exceeded' })
    expect(judged(hundred, revenue, [...half('40'), estimate])).toMatchObject({ outcome: 'exceeded' })
  })

  test('"hơn 40" has no pace', () => {
    const over = [seen('40', 'billionVnd', firstHalf(2021), { qualifier: 'over' })]
    expect(paceOf(hundred, over)).toMatchObject({ outcome: 'undetermined', reason: 'onlyApproximate' })
  })

  test('a zero limit is kept by spending nothing', () => {
    expect(paceOf(level(atMost(quantity('0', 'billionVnd'))), half('0'), spending)).toMatchObject({ outcome: 'onPace' })
    expect(paceOf(level(atMost(quantity('0', 'billionVnd'))), half('1'), spending)).toMatchObject({ outcome: 'missed' })
  })

  test('stocks and rates have no pace', () => {
    expect(paceOf(hundred, half('40'), indicatorOf('billionVnd', 'higher', 'stock'))).toMatchObject({
      outcome: 'pending',
    })
  })

  test('without facts to date a half-year says nothing about the year', () => {
    expect(judged(hundred, revenue, half('40'))).toMatchObject({ outcome: 'pending' })
  })
})
