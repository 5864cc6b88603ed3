import { describe, expect, test } from 'vitest'
import { add, compareDecimals, multiply, negate, signOf, subtract, total } from '../../src/decimal/index.ts'

describe('sums of the plan', () => {
  test.each([
    ['1173.7', '3696.0', '4869.7'],
    ['4.5', '5.5', '10'],
    ['0.1', '0.2', '0.3'],
    ['-0.5', '0.5', '0'],
    ['9007199254740993', '1', '9007199254740994'],
    ['-129.034', '129', '-0.034'],
  ])('%s + %s = %s', (a, b, result) => {
    expect(add(a, b)).toBe(result)
    expect(subtract(result, b)).toBe(add(a, '0'))
  })

  test('152,9 + 4.869,7 + 5.513,2 = 10.535,8', () => {
    expect(total(['152.9', '4869.7', '5513.2'])).toBe('10535.8')
  })

  test('bigints and numerals with needless zeros add up too', () => {
    expect(total([1n, '007', '-0.50'])).toBe('7.5')
  })

  test('nothing adds up to 0', () => {
    expect(total([])).toBe('0')
  })
})

describe('products are exact', () => {
  test.each([
    ['9578', '1.1', '10535.8'],
    ['0.15', '0.15', '0.0225'],
    ['-0.5', '0', '0'],
    ['0.0', '-7', '0'],
    ['-1.20', '-5', '6'],
    ['99999999999999999999', '99999999999999999999', '9999999999999999999800000000000000000001'],
  ])('%s × %s = %s', (a, b, result) => {
    expect(multiply(a, b)).toBe(result)
  })
})

describe('the order of decimals looks at values', () => {
  test.each([
    ['3696.0', '3696', 0],
    ['-0', '0.000', 0],
    ['0.15', '0.2', -1],
    ['-0.15', '-0.2', 1],
    ['10', '9', 1],
    ['99999999999999.9999999999999998', '99999999999999.9999999999999999', -1],
  ])('%s against %s is %s', (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order)
    expect(compareDecimals(b, a)).toBe(order === 0 ? 0 : -order)
  })

  test.each([
    ['0.00', 0],
    ['-0.03', -1],
    ['0.0000001', 1],
  ])('the sign of %s is %s', (value, sign) => {
    expect(signOf(value)).toBe(sign)
  })
})

test.each([
  ['0', '0'],
  ['0.0', '0'],
  ['3.50', '-3.5'],
  ['-6', '6'],
])('the negative of %s is %s, and zero has none', (value, negative) => {
  expect(negate(value)).toBe(negative)
})
