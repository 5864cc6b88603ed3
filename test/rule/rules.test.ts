import { describe, expect, test } from 'vitest'
import { type Ratio, ratio, wholeRatio } from '../../src/decimal/index.ts'
import type { Determined } from '../../src/result/index.ts'
import { applyRule, type QuotientRuleName, type RuleInput, rules, toInputs } from '../../src/rule/index.ts'

type Figures = { readonly [Input in RuleInput]?: string }

const quotients = Object.values(rules).filter((rule) => rule.kind === 'quotient')

/** The exact result as a fraction, or the reason why there is none. */
function resultOf(name: QuotientRuleName, figures: Figures): string {
  const result: Determined<Ratio> = applyRule(rules[name], toInputs(figures))
  if (result.outcome === 'undetermined') return result.reason
  return `${result.value.numerator} / ${result.value.denominator}`
}

describe('every formula as an official writes it', () => {
  test.each<[QuotientRuleName, formula: string, Figures, result: string]>([
    ['completionRatio', 'y1 / yk', { actual: '45.5', planned: '50' }, '45.5 / 50'],
    ['planTask', 'yk / y0', { planned: '250', base: '200' }, '250 / 200'],
    ['developmentRate', 'y1 / y0', { current: '260', base: '200' }, '260 / 200'],
    ['growthRate', '(y1 − y0) / y0', { current: '10535.8', base: '9578' }, '957.8 / 9578'],
    ['absoluteChange', 'y1 − y0', { current: '260', base: '200' }, '60 / 1'],
    ['pointChange', 'p1 − p0', { current: '58.8', base: '58.6' }, '1 / 5'],
    ['share', 'bộ phận / tổng số', { part: '50', whole: '200' }, '50 / 200'],
    ['wayToTarget', '(y1 − y0) / (yk − y0)', { current: '2.5', base: '5', target: '3' }, '2.5 / 2'],
    [
      'contributionToGrowth',
      '(bộ phận 1 − bộ phận 0) / tổng số 0',
      { partCurrent: '22', partBase: '20', wholeBase: '100' },
      '2 / 100',
    ],
    ['planOverActual', 'yk / y1', { actual: '4', planned: '5' }, '5 / 4'],
    ['mirrored', '2 − y1 / yk', { actual: '4', planned: '5' }, '6 / 5'],
    ['plannedReduction', '(y0 − y1) / (y0 − yk)', { actual: '2.5', planned: '3', base: '5' }, '5 / 4'],
    ['naive', 'y1 / yk', { actual: '4', planned: '5' }, '4 / 5'],
    ['pointDifference', 'r1 − rk', { actual: '0.1', planned: '0.08' }, '1 / 50'],
    ['ratioOfRates', 'r1 / rk', { actual: '0.1', planned: '0.08' }, '0.1 / 0.08'],
    ['ratioOfLevels', '(1 + r1) / (1 + rk)', { actual: '0.1', planned: '0.08' }, '1.1 / 1.08'],
  ])('%s = %s', (name, formula, figures, result) => {
    expect(rules[name]).toMatchObject({ name, formula, inputs: Object.keys(figures) })
    expect(resultOf(name, figures)).toBe(result)
  })

  test('an average growth is a root, for single figures alone', () => {
    const { kind, name, formula, inputs, scalarOnly } = rules.averageGrowthRate
    expect({ kind, name, formula, inputs, scalarOnly }).toEqual({
      kind: 'root',
      name: 'averageGrowthRate',
      formula: '(yn / y0)^(1/n) − 1',
      inputs: ['current', 'base'],
      scalarOnly: true,
    })
    expect(quotients).toHaveLength(Object.keys(rules).length - 1)
  })

  test('figures that are fractions themselves are divided as fractions', () => {
    expect(applyRule(rules.share, { part: ratio('1', '3'), whole: wholeRatio('2') })).toMatchObject({
      value: { numerator: '1', denominator: '6' },
    })
    expect(applyRule(rules.share, { part: wholeRatio('2'), whole: ratio('1', '3') })).toMatchObject({
      value: { numerator: '6', denominator: '1' },
    })
  })
})

describe('where a formula has no meaning it says why', () => {
  test.each<[QuotientRuleName, Figures, result: string]>([
    ['completionRatio', { actual: '5', planned: '0' }, 'zeroTarget'],
    ['completionRatio', { actual: '5', planned: '-1' }, 'negativeTarget'],
    ['planTask', { planned: '5', base: '0' }, 'zeroBase'],
    ['planTask', { planned: '5', base: '-1' }, 'negativeBase'],
    ['developmentRate', { current: '5', base: '0' }, 'zeroBase'],
    ['developmentRate', { current: '5', base: '-1' }, 'negativeBase'],
    ['growthRate', { current: '5', base: '0' }, 'zeroBase'],
    ['growthRate', { current: '5', base: '-1' }, 'negativeBase'],
    ['share', { part: '5', whole: '0' }, 'zeroWhole'],
    ['share', { part: '5', whole: '-1' }, 'negativeWhole'],
    ['wayToTarget', { current: '5', base: '3', target: '3.0' }, 'targetEqualsBase'],
    ['contributionToGrowth', { partCurrent: '2', partBase: '1', wholeBase: '0' }, 'zeroBase'],
    ['contributionToGrowth', { partCurrent: '2', partBase: '1', wholeBase: '-1' }, 'negativeBase'],
    ['planOverActual', { actual: '0', planned: '5' }, 'zeroActual'],
    ['planOverActual', { actual: '-1', planned: '5' }, 'negativeActual'],
    ['planOverActual', { actual: '4', planned: '-5' }, 'negativeTarget'],
    ['mirrored', { actual: '4', planned: '0' }, 'zeroTarget'],
    ['mirrored', { actual: '4', planned: '-5' }, 'negativeTarget'],
    ['plannedReduction', { actual: '4', planned: '5', base: '5' }, 'targetEqualsBase'],
    ['plannedReduction', { actual: '4', planned: '6', base: '5' }, 'targetNotBelowBase'],
    ['naive', { actual: '4', planned: '0' }, 'zeroTarget'],
    ['naive', { actual: '4', planned: '-5' }, 'negativeTarget'],
    ['ratioOfRates', { actual: '0.1', planned: '0' }, 'zeroTarget'],
    ['ratioOfRates', { actual: '0.1', planned: '-0.1' }, 'negativeTarget'],
    ['ratioOfLevels', { actual: '0.1', planned: '-1' }, 'zeroTarget'],
    ['ratioOfLevels', { actual: '0.1', planned: '-2' }, 'negativeTarget'],
  ])('%s of %j: %s', (name, figures, reason) => {
    expect(resultOf(name, figures)).toBe(reason)
  })

  test.each<[QuotientRuleName, Figures, result: string]>([
    ['absoluteChange', { current: '-5', base: '0' }, '-5 / 1'],
    ['pointChange', { current: '-5', base: '0' }, '-5 / 1'],
    ['pointDifference', { actual: '-0.1', planned: '0' }, '-0.1 / 1'],
    ['wayToTarget', { current: '-4', base: '-1', target: '-2' }, '3 / 1'],
    ['planOverActual', { actual: '4', planned: '0' }, '0 / 4'],
  ])('%s has one of %j: %s', (name, figures, result) => {
    expect(resultOf(name, figures)).toBe(result)
  })
})

describe('the table of formulas', () => {
  test('asks of a form only whether it is zero or negative', () => {
    const asked = quotients.flatMap(({ guards }) => guards.map(({ is }) => is))
    expect(new Set(asked)).toEqual(new Set(['zero', 'negative']))
  })

  test('names each in both languages, no two alike', () => {
    const titles = Object.values(rules).flatMap(({ title }) => [title.vi, title.en])
    expect(titles).not.toContain('')
    expect(new Set(titles).size).toBe(titles.length)
  })

  test.each([
    ['difference', ['absoluteChange']],
    ['points', ['pointChange', 'contributionToGrowth', 'pointDifference']],
  ])('gives a %s for %j alone', (result, names) => {
    expect(quotients.filter((rule) => rule.result === result).map(({ name }) => name)).toEqual(names)
  })

  test('gives a ratio for all others', () => {
    expect(quotients.filter(({ result }) => result === 'ratio')).toHaveLength(quotients.length - 4)
  })

  test('takes totals of many rows where the inputs are amounts, and not where they are rates', () => {
    expect(quotients.filter(({ ofSums }) => !ofSums).map(({ name }) => name)).toEqual([
      'pointChange',
      'pointDifference',
      'ratioOfRates',
      'ratioOfLevels',
    ])
  })
})
