import { describe, expect, test } from 'vitest'
import {
  addRatios,
  compareRatios,
  divideRatios,
  finiteDecimal,
  lowestTerms,
  multiply,
  multiplyRatios,
  type Ratio,
  ratio,
  subtractRatios,
  wholeRatio,
} from '../../src/decimal/index.ts'

const stored = (numerator: string, denominator: string): Ratio => JSON.parse(JSON.stringify({ numerator, denominator }))

describe('a ratio keeps its terms until it is printed', () => {
  test.each([
    ['356', '360', '356', '360'],
    ['36', '-37', '-36', '37'],
    ['-36', '-37', '36', '37'],
    ['0', '-5', '0', '5'],
    ['10535.80', '9578', '10535.8', '9578'],
  ])('%s over %s', (part, whole, numerator, denominator) => {
    expect(ratio(part, whole)).toEqual({ numerator, denominator })
  })

  test.each(['0', '0.00', '-0', 0n])('nothing is divided by %s', (zero) => {
    expect(() => ratio('1', zero)).toThrow(/\[decimal\.divisionByZero\]/)
  })
})

describe('ratios are compared by value', () => {
  test.each([
    ['356', '360', '89', '90', 0],
    ['1', '3', '0.33333333333333333333333333333333', '1', 1],
    ['-1', '3', '1', '-3', 0],
    ['-1', '3', '-1', '4', -1],
    ['0', '7', '0.0', '3', 0],
    ['9999999999999999', '10000000000000000', '10000000000000000', '10000000000000001', -1],
  ])('%s/%s against %s/%s is %s', (a, b, c, d, order) => {
    expect(compareRatios(ratio(a, b), ratio(c, d))).toBe(order)
    expect(compareRatios(ratio(c, d), ratio(a, b))).toBe(order === 0 ? 0 : -order)
  })
})

test('ratios of 256 digits that part only at the 511th are told apart', () => {
  const [nines, round] = ['9'.repeat(255), `1${'0'.repeat(255)}`]
  const [below, above] = [stored(nines, round), stored(round, `1${'0'.repeat(254)}1`)]
  expect(compareRatios(below, above)).toBe(-1)
  expect(compareRatios(above, below)).toBe(1)
  expect(compareRatios(above, above)).toBe(0)
})

describe('calculating with ratios', () => {
  const [third, sixth, half, none] = [ratio('1', '3'), ratio('1', '6'), ratio('0.5', '1'), ratio('0', '8')]

  test.each([
    ['1/3 + 1/2', addRatios(third, half), '5', '6'],
    ['1/3 + 1/3', addRatios(third, third), '2', '3'],
    ['1/3 − 1/2', subtractRatios(third, half), '-1', '6'],
    ['1/3 − 1/3, over the common whole', subtractRatios(third, third), '0', '3'],
    ['1/6 + 1/6, over the common whole', addRatios(sixth, sixth), '2', '6'],
    ['1/3 × 1/2', multiplyRatios(third, half), '1', '6'],
    ['1/3 × 0', multiplyRatios(third, none), '0', '1'],
    ['1/3 : 1/2', divideRatios(third, half), '2', '3'],
    ['1/3 : −1/2', divideRatios(third, ratio('-0.5', '1')), '-2', '3'],
    ['10.535,8 : 9.578', divideRatios(wholeRatio('10535.8'), wholeRatio('9578')), '11', '10'],
    ['0 : 1/3', divideRatios(none, third), '0', '1'],
    ['2,50 as a ratio', lowestTerms(wholeRatio('2.50')), '5', '2'],
    ['0,36/0,037 in lowest terms', lowestTerms(ratio('0.36', '0.037')), '360', '37'],
    ['−12/8 in lowest terms', lowestTerms(ratio('-12', '8')), '-3', '2'],
  ])('%s', (_name, result, numerator, denominator) => {
    expect(result).toEqual({ numerator, denominator })
  })

  test('nothing is divided by a ratio of zero', () => {
    expect(() => divideRatios(half, none)).toThrow(/\[decimal\.divisionByZero\]/)
  })
})

describe('a finite decimal, where there is one', () => {
  test.each([
    ['23', '80', '0.2875'],
    ['1', '1024', '0.0009765625'],
    ['1', '625', '0.0016'],
    ['-7', '20', '-0.35'],
    ['0', '7', '0'],
    ['21', '7', '3'],
    ['3.6', '0.36', '10'],
    ['1.20', '1', '1.2'],
    ['36', '37', undefined],
    ['1', '3', undefined],
    ['1', '30', undefined],
  ])('%s/%s is %s', (numerator, denominator, digits) => {
    expect(finiteDecimal(ratio(numerator, denominator))).toBe(digits)
  })

  test('one that is finite but longer than 256 digits is refused', () => {
    expect(finiteDecimal(ratio('1', 2n ** 200n))).toBe(`0.${String(5n ** 200n).padStart(200, '0')}`)
    expect(() => finiteDecimal(ratio('1', multiply(2n ** 200n, 2n ** 200n)))).toThrow(/\[decimal\.resultTooLong\]/)
  })
})

describe('a ratio that comes back from JSON is met as it stands', () => {
  test('a sign below the line counts as one above it', () => {
    const odd = stored('1', '-3')
    expect(compareRatios(odd, ratio('0', '1'))).toBe(-1)
    expect(addRatios(odd, ratio('1', '3'))).toEqual({ numerator: '0', denominator: '3' })
    expect(divideRatios(odd, odd)).toEqual({ numerator: '1', denominator: '1' })
    expect(lowestTerms(odd)).toEqual({ numerator: '-1', denominator: '3' })
    expect(finiteDecimal(stored('1', '-4'))).toBe('-0.25')
  })

  const zero = stored('1', '0')
  test.each([
    ['comparison', () => compareRatios(zero, ratio('1', '1'))],
    ['comparison, second', () => compareRatios(ratio('1', '1'), zero)],
    ['addition', () => addRatios(zero, zero)],
    ['subtraction', () => subtractRatios(ratio('1', '2'), zero)],
    ['multiplication', () => multiplyRatios(zero, ratio('1', '2'))],
    ['division', () => divideRatios(zero, ratio('1', '2'))],
    ['division by it', () => divideRatios(ratio('1', '2'), zero)],
    ['lowest terms', () => lowestTerms(zero)],
    ['finite decimal', () => finiteDecimal(zero)],
  ])('a zero below the line is refused: %s', (_name, compute) => {
    expect(compute).toThrow(/\[decimal\.divisionByZero\]/)
  })
})
