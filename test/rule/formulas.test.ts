import { describe, expect, test } from 'vitest'
import { compareRatios, multiplyRatios, percentGrowthOf, percentOf, type Ratio } from '../../src/decimal/index.ts'
import type { Determined } from '../../src/result/index.ts'
import {
  absoluteChange,
  applyRule,
  averageGrowthRate,
  completionRatio,
  contributionToGrowth,
  developmentRate,
  growthRate,
  planTask,
  pointChange,
  rules,
  share,
  toInputs,
  wayToTarget,
} from '../../src/rule/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'

/** What a formula gives, in per cent with two places, or its reason. */
function printed(result: Determined<Ratio>): string {
  return result.outcome === 'determined' ? percentOf(result.value, { places: 2, rounding: 'halfUp' }) : result.reason
}

describe('the formulas of the trade: base 200, plan 250, actual 260', () => {
  test.each([
    ['plan task yk / y0', planTask('250', '200'), '125.00'],
    ['completion y1 / yk', completionRatio('260', '250'), '104.00'],
    ['development rate y1 / y0', developmentRate('260', '200'), '130.00'],
    ['growth y1 / y0 − 1', growthRate('260', '200'), '30.00'],
    ['way to the target', wayToTarget('260', { base: '200', target: '250' }), '120.00'],
    ['way to a falling target', wayToTarget('2.5', { base: '5.0', target: '3.0' }), '125.00'],
    ['share', share('50', '200'), '25.00'],
    ['growth of a negative actual', growthRate('-50', '200'), '-125.00'],
    ['completion of a negative actual', completionRatio('-5', '50'), '-10.00'],
  ])('%s', (_name, result, expected) => {
    expect(printed(result)).toBe(expected)
  })

  test('development rate = plan task × completion', () => {
    const [task, completion, development] = [
      planTask('250', '200'),
      completionRatio('260', '250'),
      developmentRate('260', '200'),
    ]
    if (task.outcome === 'undetermined' || completion.outcome === 'undetermined') throw new Error('a figure is missing')
    expect(development).toMatchObject({ outcome: 'determined' })
    const product = multiplyRatios(task.value, completion.value)
    expect(development.outcome === 'determined' && compareRatios(development.value, product)).toBe(0)
  })

  test.each([
    ['zeroTarget', completionRatio('5', '0')],
    ['negativeTarget', completionRatio('5', '-1')],
    ['zeroBase', planTask('5', '0')],
    ['zeroBase', growthRate('5', '0.00')],
    ['negativeBase', growthRate('5', '-5')],
    ['zeroBase', developmentRate('5', '0')],
    ['zeroWhole', share('5', '0')],
    ['negativeWhole', share('5', '-5')],
    ['targetEqualsBase', wayToTarget('5', { base: '3', target: '3.0' })],
    ['zeroBase', contributionToGrowth({ part: { base: '1', current: '2' }, whole: { base: '0', current: '9' } })],
  ])('%s', (reason, result) => {
    expect(result).toEqual({ outcome: 'undetermined', reason })
  })
})

describe('changes', () => {
  test('the absolute change is in the unit of the current figure', () => {
    expect(absoluteChange(quantity('10535.8', 'billionVnd'), quantity('9578000', 'millionVnd'))).toEqual({
      outcome: 'determined',
      value: { amount: '957.8', unit: 'billionVnd' },
    })
  })

  test('a change between shares is in points, per mille included: 20 ‰ after 1,5 % is +0,5 points', () => {
    expect(pointChange(quantity('20', 'permille'), percent('1.5'))).toEqual({
      outcome: 'determined',
      value: { amount: '0.5', unit: 'percentagePoint' },
    })
    expect(pointChange('58.8', '58.6')).toEqual({ outcome: 'determined', value: '0.2' })
  })

  test('contributions 2,0 + 3,0 + 1,5 points make the growth of 6,5 %', () => {
    const whole = { base: '100', current: '106.5' }
    const parts = [
      { base: '20', current: '22' },
      { base: '50', current: '53' },
      { base: '30', current: '31.5' },
    ]
    expect(parts.map((part) => printed(contributionToGrowth({ part, whole })))).toEqual(['2.00', '3.00', '1.50'])
    expect(printed(growthRate(whole.current, whole.base))).toBe('6.50')
  })
})

describe('average growth is geometric', () => {
  test.each([
    ['121', '100', 2, '10.00'],
    ['93.75', '100', 2, '-3.18'],
    ['200', '100', 5, '14.87'],
    ['100', '100', 3, '0.00'],
    ['0', '100', 3, '-100.00'],
  ])('from %2$s to %1$s in %3$s years', (last, first, intervals, expected) => {
    const rate = averageGrowthRate(last, first, { intervals })
    expect(rate.outcome === 'determined' && percentGrowthOf(rate.value, { places: 2, rounding: 'halfUp' })).toBe(
      expected,
    )
  })

  test('no base, no rate; a sign that changes has none', () => {
    expect(averageGrowthRate('5', '0', { intervals: 2 })).toMatchObject({ reason: 'zeroBase' })
    expect(averageGrowthRate('-5', '5', { intervals: 2 })).toMatchObject({ reason: 'negativeRadicand' })
    expect(() => averageGrowthRate('5', '5', { intervals: 0 })).toThrow(/decimal\.degree/)
  })
})

describe('units', () => {
  test('figures in other units of the dimension are brought together', () => {
    expect(printed(completionRatio(quantity('190676', 'millionVnd'), quantity('350', 'billionVnd')))).toBe('54.48')
  })

  test('mixed dimensions and mixed kinds of figures are mistakes of the program', () => {
    const [planted, spent] = [quantity('46', 'hectare'), quantity('350', 'billionVnd')]
    expect(() => completionRatio<string>(planted, spent)).toThrow(/unit\.mixedDimensions/)
    expect(() => toInputs({ actual: planted, planned: '5' })).toThrow(/rule\.mixedFigures/)
    expect(() => applyRule(rules.share, {})).toThrow(/expected whole.*rule\.inputMissing/)
  })

  test.each([absoluteChange, pointChange])('no change lies between a quantity and a bare decimal', (change) => {
    const untyped: (current: unknown, base: unknown) => unknown = change as typeof untyped
    expect(() => untyped(percent('5'), '4')).toThrow(/rule\.mixedFigures/)
    expect(() => untyped('5', percent('4'))).toThrow(/rule\.mixedFigures/)
  })

  test('figures of one unit are divided as they are written, others in the unit of the table', () => {
    const parts = { base: quantity('20', 'tonne'), current: quantity('22', 'tonne') }
    expect(completionRatio(quantity('46', 'hectare'), quantity('50', 'hectare'))).toMatchObject({
      value: { numerator: '46', denominator: '50' },
    })
    const whole = { base: quantity('1', 'thousandTonnes'), current: quantity('1100', 'tonne') }
    expect(printed(contributionToGrowth({ part: parts, whole }))).toBe('0.20')
  })
})
