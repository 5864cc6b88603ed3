import { describe, expect, test } from 'vitest'
import { add, percentOf, placesOf, type Ratio } from '../../src/decimal/index.ts'
import type { Determined } from '../../src/result/index.ts'
import { absoluteChange, completionRatio, growthRate, share } from '../../src/rule/index.ts'
import recomputed from '../fixtures/lang-son-city-2021/results.json' with { type: 'json' }
import { compare, over, parse } from '../oracle/fraction.ts'

/** The recomputations of the fixture, by rule, with a title that an official could look up. */
function rowsOf(...rules: readonly string[]) {
  return recomputed
    .filter(({ rule }) => rules.includes(rule))
    .map((row) => ({
      ...row,
      title: `${row.section} ${row.footnote ? `fn ${row.footnote} ` : ''}${row.inputs.join(', ')}`,
    }))
}

function ratioOf(result: Determined<Ratio>): Ratio {
  if (result.outcome === 'undetermined') throw new Error(result.reason)
  return result.value
}

function inPercent(ratio: Ratio, printed: string, rounding: 'halfUp' | 'down'): string {
  return percentOf(ratio, { places: placesOf(printed), rounding })
}

/** Whether a ratio is the fraction of the fixture, by the oracle's own arithmetic. */
function isFraction({ numerator, denominator }: Ratio, exact: string): boolean {
  const [top = '', bottom = ''] = exact.split('/')
  return compare(over(parse(numerator), parse(denominator)), over(parse(top), parse(bottom))) === 0
}

describe('the figures of the document, recomputed', () => {
  test.each(rowsOf('ratio', 'halfOverYear'))('$title: the ratio is $halfUp %', ({ inputs, exact, halfUp, down }) => {
    const [part = '', whole = ''] = inputs
    for (const formula of [completionRatio, share]) {
      const ratio = ratioOf(formula(part, whole))
      expect(isFraction(ratio, exact)).toBe(true)
      expect(inPercent(ratio, halfUp, 'halfUp')).toBe(halfUp)
      expect(inPercent(ratio, down, 'down')).toBe(down)
    }
  })

  test.each(rowsOf('growth'))('$title: the growth is $halfUp %', ({ inputs, exact, halfUp, down }) => {
    const [current = '', base = ''] = inputs
    const ratio = ratioOf(growthRate(current, base))
    expect(isFraction(ratio, exact)).toBe(true)
    expect(inPercent(ratio, halfUp, 'halfUp')).toBe(halfUp)
    expect(inPercent(ratio, down, 'down')).toBe(down)
  })

  test.each(rowsOf('sum'))('$title: the sum is $exact', ({ inputs, exact }) => {
    expect(inputs.reduce<string>((total, input) => add(total, input), '0')).toBe(exact)
  })

  test.each(rowsOf('change', 'restated'))('$title: the difference is $exact', ({ inputs, exact }) => {
    const [current = '', base = ''] = inputs
    expect(absoluteChange(current, base)).toEqual({ outcome: 'determined', value: exact })
  })
})
