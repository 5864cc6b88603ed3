import { describe, expect, test } from 'vitest'
import { ratio } from '../../src/decimal/index.ts'
import {
  addFractions,
  ceilingOf,
  compareFractions,
  floorOf,
  fraction,
  fractionOf,
  fractionOfRatio,
  subtractFractions,
} from '../../src/interval/index.ts'

describe('fractions', () => {
  test.each([
    ['3.5', 3n, 4n],
    ['-3.5', -4n, -3n],
    ['-3', -3n, -3n],
    ['3', 3n, 3n],
    ['0', 0n, 0n],
    ['0.2', 0n, 1n],
    ['-0.2', -1n, 0n],
    ['-0.999', -1n, 0n],
  ])('%s lies between the whole numbers %s and %s', (numeral, below, above) => {
    expect([floorOf(fractionOf(numeral)), ceilingOf(fractionOf(numeral))]).toEqual([below, above])
  })

  test('halves and thirds are added as sixths', () => {
    expect(addFractions(fraction(1n, 2n), fraction(1n, 3n))).toEqual(fraction(5n, 6n))
    expect(addFractions(fraction(1n, 6n), fraction(1n, 6n))).toEqual(fraction(1n, 3n))
    expect(subtractFractions(fraction(1n, 2n), fraction(2n, 3n))).toEqual(fraction(-1n, 6n))
  })

  test('a numeral is a fraction, with needless zeros and as a bigint too', () => {
    expect([fractionOf('007.50'), fractionOf(-7n)]).toEqual([fraction(15n, 2n), fraction(-7n, 1n)])
  })

  test('a ratio of decimals is a fraction', () => {
    expect(fractionOfRatio(ratio('2.5', '-10'))).toEqual(fraction(-1n, 4n))
  })

  test('a fraction is kept in lowest terms with its sign on top', () => {
    expect(fraction(356n, -360n)).toEqual({ top: -89n, bottom: 90n })
    expect(fraction(-356n, -360n)).toEqual({ top: 89n, bottom: 90n })
    expect(fraction(0n, -7n)).toEqual({ top: 0n, bottom: 1n })
    expect(compareFractions(fraction(1n, 3n), fractionOf('0.333'))).toBe(1)
    expect(() => fraction(1n, 0n)).toThrow(/decimal\.divisionByZero/)
  })
})
