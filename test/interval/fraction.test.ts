import { describe, expect, test } from 'vitest'
import { ceilingOf, compareFractions, floorOf, fraction, fractionOf } from '../../src/interval/index.ts'

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

  test('a fraction is kept in lowest terms with its sign on top', () => {
    expect(fraction(356n, -360n)).toEqual({ top: -89n, bottom: 90n })
    expect(fraction(-356n, -360n)).toEqual({ top: 89n, bottom: 90n })
    expect(fraction(0n, -7n)).toEqual({ top: 0n, bottom: 1n })
    expect(compareFractions(fraction(1n, 3n), fractionOf('0.333'))).toBe(1)
    expect(() => fraction(1n, 0n)).toThrow(/decimal\.divisionByZero/)
  })
})
