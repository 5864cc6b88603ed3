import { describe, expect, test } from 'vitest'
import { finiteNumeral, fraction, numeralOf, printHalfUp, toRatio } from '../../src/interval/index.ts'
import { limits } from '../../src/result/index.ts'
import { readFraction } from '../support/read-interval.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('a number counted in units of a decimal place', () => {
  test.each([
    [1234n, 2, '12.34'],
    [-1234n, 2, '-12.34'],
    [1230n, 1, '123.0'],
    [5n, 3, '0.005'],
    [-5n, 1, '-0.5'],
    [0n, 2, '0.00'],
    [1234n, 0, '1234'],
    [-7n, 0, '-7'],
  ])('%s units with %i places are %s', (units, places, numeral) => {
    expect(numeralOf(units, places)).toBe(numeral)
  })

  test('is written with at most 256 digits', () => {
    const widest = 10n ** BigInt(limits.resultDigits) - 1n
    expect(numeralOf(widest, 0)).toHaveLength(256)
    expect(numeralOf(-widest, 1)).toHaveLength(258)
    const error = usageErrorOf(() => numeralOf(widest + 1n, 0))
    expect(error.issues).toMatchObject([{ code: 'decimal.resultTooLong', received: '257' }])
  })
})

test.each([
  ['2/3', 1, '0.7'],
  ['-2/3', 1, '-0.7'],
  ['1/3', 2, '0.33'],
  ['28.75', 1, '28.8'],
  ['-28.75', 1, '-28.8'],
  ['28.7499', 1, '28.7'],
  ['1/2', 0, '1'],
  ['-1/2', 0, '-1'],
  ['-1/3', 0, '0'],
  ['0', 2, '0.00'],
  ['60', 0, '60'],
])('%s is printed with %i places by half-up rounding as %s', (value, places, printed) => {
  expect(printHalfUp(readFraction(value), places)).toBe(printed)
})

test.each([
  ['3/8', '0.375'],
  ['-7/20', '-0.35'],
  ['1/1000', '0.001'],
  ['1/64', '0.015625'],
  ['1/25', '0.04'],
  ['60', '60'],
  ['0', '0'],
  ['1/3', undefined],
  ['7/60', undefined],
])('%s in full is %s', (value, numeral) => {
  expect(finiteNumeral(readFraction(value))).toBe(numeral)
})

test('a fraction is handed out as a ratio in lowest terms', () => {
  expect(toRatio(fraction(-356n, 360n))).toEqual({ numerator: '-89', denominator: '90' })
})
