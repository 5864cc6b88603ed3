import { describe, expect, test } from 'vitest'
import { compareRoot, percentGrowthOf, type Root, ratio, roundingModes } from '../../src/decimal/index.ts'

const averageOver = (last: string, first: string, degree: number): Root => ({ radicand: ratio(last, first), degree })

describe('average growth is printed from the exact root', () => {
  test.each([
    ['100 → 121 in 2 years', '121', '100', 2, 2, '10.00'],
    ['100 → 93,75 in 2 years', '93.75', '100', 2, 2, '-3.18'],
    ['100 → 125 in 1 year', '125', '100', 1, 1, '25.0'],
    ['no change in 5 years', '100', '100', 5, 1, '0.0'],
    ['doubled in 10 years', '2', '1', 10, 4, '7.1773'],
    ['halved in 10 years', '1', '2', 10, 4, '-6.6967'],
    ['down to nothing in 3 years', '0', '100', 3, 1, '-100.0'],
    ['1 → 1,1^100 in 100 years', '1.1', '1', 1, 0, '10'],
    ['100 → 100,1 in 2 years, hardly anything', '100.1', '100', 2, 1, '0.0'],
    ['10.000 → 2 in 2 years, hardly anything left', '2', '10000', 2, 0, '-99'],
    ['100 → 99,95 in 2 years prints no minus zero', '99.95', '100', 2, 1, '0.0'],
  ])('%s', (_name, last, first, degree, places, printed) => {
    expect(percentGrowthOf(averageOver(last, first, degree), { places, rounding: 'halfUp' })).toBe(printed)
  })

  test('a root that is exact is the same in every mode', () => {
    for (const rounding of roundingModes) {
      expect(percentGrowthOf(averageOver('1.21', '1', 2), { places: 1, rounding })).toBe('10.0')
      expect(percentGrowthOf(averageOver('0.729', '1', 3), { places: 1, rounding })).toBe('-10.0')
    }
  })

  /** halfUp, halfDown, halfEven, up, down, ceiling, floor of exact ties: (1 ± 0,005)², (1 ± 0,015)². */
  test.each([
    ['1.010025', '1', '0', '0', '1', '0', '1', '0'],
    ['0.990025', '-1', '0', '0', '-1', '0', '0', '-1'],
    ['1.030225', '2', '1', '2', '2', '1', '2', '1'],
    ['0.970225', '-2', '-1', '-2', '-2', '-1', '-1', '-2'],
  ])('the root of %s lies on a tie', (square, ...expected) => {
    const modes = ['halfUp', 'halfDown', 'halfEven', 'up', 'down', 'ceiling', 'floor'] as const
    const printed = modes.map((rounding) => percentGrowthOf(averageOver(square, '1', 2), { places: 0, rounding }))
    expect(printed).toEqual(expected)
  })

  test('the last of 60 digits decides beside a tie', () => {
    const digit = `0.${'0'.repeat(55)}1`
    const [above, below] = [`1.010025${digit.slice(8)}`, `1.0100249${'9'.repeat(50)}`]
    expect(percentGrowthOf(averageOver(above, '1', 2), { places: 0, rounding: 'halfDown' })).toBe('1')
    expect(percentGrowthOf(averageOver(below, '1', 2), { places: 0, rounding: 'halfUp' })).toBe('0')
  })

  test('the largest root that may be asked for is answered within a second', () => {
    const start = performance.now()
    const root = averageOver('9'.repeat(64), `0.${'0'.repeat(62)}7`, 100)
    expect(percentGrowthOf(root, { places: 60, rounding: 'halfEven' })).toMatch(/^\d+\.\d{60}$/)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('comparisons of powers are exact at the bound', () => {
  const tenPercent = ratio('1.1', '1')

  test.each([
    ['121', 0],
    ['121.00000000000000000000000000000000000000000000000001', 1],
    ['120.99999999999999999999999999999999999999999999999999', -1],
  ])('100 → %s in 2 years against 10 % a year', (last, order) => {
    expect(compareRoot(averageOver(last, '100', 2), tenPercent)).toBe(order)
  })

  test('a root is never below a negative bound', () => {
    expect(compareRoot(averageOver('0', '1', 2), ratio('-0.01', '1'))).toBe(1)
    expect(compareRoot(averageOver('0', '1', 2), ratio('0.01', '-1'))).toBe(1)
    expect(compareRoot(averageOver('0', '1', 2), ratio('0', '1'))).toBe(0)
  })

  test('a hundred intervals', () => {
    expect(compareRoot(averageOver('1', '1', 100), ratio('1', '1'))).toBe(0)
    expect(compareRoot(averageOver('1.0000000000000000000000000000000000000001', '1', 100), ratio('1', '1'))).toBe(1)
  })
})

describe('what is no root is refused', () => {
  const printing = { places: 1, rounding: 'halfUp' } as const

  test.each([0, -1, 101, 1_000_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', undefined])(
    'degree %s',
    (degree) => {
      const root = averageOver('121', '100', degree as number)
      expect(() => percentGrowthOf(root, printing)).toThrow(/1–100.*\[decimal\.degree\]/)
      expect(() => compareRoot(root, ratio('1', '1'))).toThrow(/\[decimal\.degree\]/)
    },
  )

  test.each([2, 3])('a negative ratio, degree %s', (degree) => {
    const root = averageOver('-8', '27', degree)
    expect(() => percentGrowthOf(root, printing)).toThrow(/found "-8".*\[decimal\.negativeRadicand\]/)
    expect(() => compareRoot(root, ratio('1', '1'))).toThrow(/\[decimal\.negativeRadicand\]/)
  })
})
