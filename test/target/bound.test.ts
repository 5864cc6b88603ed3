import { describe, expect, test } from 'vitest'
import {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  boundOf,
  exactly,
  growth,
  lessThan,
  level,
  maintain,
  milestone,
  moreThan,
  quantitiesOf,
  unstated,
} from '../../src/target/index.ts'
import { defineUnits, percent, percentagePoints, type Quantity, quantity } from '../../src/unit/index.ts'

describe('a bound keeps its figure as written', () => {
  const poor = percent('0.150')
  test.each([
    ['exactly', exactly(poor)],
    ['atLeast', atLeast(poor)],
    ['atMost', atMost(poor)],
    ['moreThan', moreThan(poor)],
    ['lessThan', lessThan(poor)],
    ['bare', bare(poor)],
  ])('%s', (kind, bound) => {
    expect(bound).toEqual({ kind, value: { amount: '0.150', unit: 'percent' } })
    expect(quantitiesOf(bound)).toEqual([poor])
  })

  test('an empty cell has none', () => {
    expect(unstated()).toEqual({ kind: 'unstated' })
    expect(quantitiesOf(unstated())).toEqual([])
  })
})

describe('a range', () => {
  test('growth of 9 to 10 %', () => {
    expect(between(percent('9'), percent('10'))).toEqual({ kind: 'between', low: percent('9'), high: percent('10') })
    expect(quantitiesOf(between(percent('9'), percent('10')))).toEqual([percent('9'), percent('10')])
  })

  test('may be a single point, whatever its digits', () => {
    expect(between(percent('9.0'), percent('9'))).toMatchObject({ low: percent('9.0'), high: percent('9') })
  })

  test('may have its ends in two units of one dimension', () => {
    const [low, high] = [quantity('950', 'millionVnd'), quantity('1', 'billionVnd')]
    expect(between(low, high)).toMatchObject({ low, high })
    expect(() => between(high, low)).toThrow(/\[target\.rangeReversed\]/)
  })

  test('runs upward, below zero too', () => {
    expect(() => between(percent('10'), percent('9'))).toThrow(
      /\(expected ≤ 9, found "10"\).*\[target\.rangeReversed\]/,
    )
    expect(between(percent('-3'), percent('-2')).kind).toBe('between')
    expect(() => between(percent('-2'), percent('-3'))).toThrow(/\[target\.rangeReversed\]/)
    expect(() => between(percent('9.000000000000000000000000000001'), percent('9'))).toThrow(
      /\[target\.rangeReversed\]/,
    )
  })

  test('does not run from percent to percentage points', () => {
    const [low, high]: readonly Quantity[] = [percent('1'), percentagePoints('2')]
    expect(() => low && high && between(low, high)).toThrow(/\[unit\.mixedDimensions\]/)
  })

  test("is known in a plan's own units only with them", () => {
    const units = defineUnits([{ code: 'gift', vi: 'suất quà', en: 'gifts' }])
    const [low, high] = [quantity('5', 'gift', { units }), quantity('7', 'gift', { units })]
    expect(between(low, high, { units })).toEqual({ kind: 'between', low, high })
    expect(() => between(low, high)).toThrow(/\[unit\.unknown\]/)
  })
})

describe('the bound of a goal', () => {
  const bound: Bound = bare(percent('5'))
  test('is what it was made with', () => {
    expect(boundOf(level(bound))).toBe(bound)
    expect(boundOf(growth(bound, { base: 'previousYear', reading: 'relative' }))).toBe(bound)
  })
  test('is missing where nothing is measured', () => {
    expect(boundOf(maintain({ base: 'previousYear' }))).toBeUndefined()
    expect(boundOf(milestone())).toBeUndefined()
  })
})
