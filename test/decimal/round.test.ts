import { describe, expect, test } from 'vitest'
import {
  divide,
  multiply,
  type Printing,
  percentOf,
  type Ratio,
  ratio,
  round,
  roundingModes,
} from '../../src/decimal/index.ts'

const halfUp = (places: number): Printing => ({ places, rounding: 'halfUp' })
const truncated = (places: number): Printing => ({ places, rounding: 'down' })

describe('shares as the plan prints them', () => {
  test.each([
    ['36 of 37 offences solved (I.5, footnote 21)', '36', '37', halfUp(1), '97.3'],
    ['36 of 37 is 97,2 when cut off', '36', '37', truncated(1), '97.2'],
    ['356 of 360 (I.2.a, footnote 7), cut off as printed', '356', '360', truncated(2), '98.88'],
    ['356 of 360 rounded', '356', '360', halfUp(2), '98.89'],
    ['23 of 80 is a tie at one place', '23', '80', halfUp(1), '28.8'],
    ['10.535,8 over 9.578 is 110 % without a remainder', '10535.8', '9578', halfUp(4), '110.0000'],
    ['a near miss below the tie, 15 digits', '510844736932646', '532575689061257', halfUp(4), '95.9196'],
    ['a near miss below the tie, 17 digits', '1111732644483493', '89608886026155080', halfUp(4), '1.2406'],
    ['two thirds', '2', '3', halfUp(0), '67'],
  ] as const)('%s', (_name, part, whole, printing, printed) => {
    expect(percentOf(ratio(part, whole), printing)).toBe(printed)
  })

  test('84,46 is 84 at once, though 84,5 would be 85', () => {
    expect(round('84.46', halfUp(0))).toBe('84')
    expect(round(round('84.46', halfUp(1)), halfUp(0))).toBe('85')
  })
})

/** halfUp, halfDown, halfEven, up, down, ceiling, floor. */
const table = [
  ['2.5', '3', '2', '2', '3', '2', '3', '2'],
  ['3.5', '4', '3', '4', '4', '3', '4', '3'],
  ['-2.5', '-3', '-2', '-2', '-3', '-2', '-2', '-3'],
  ['-3.5', '-4', '-3', '-4', '-4', '-3', '-3', '-4'],
  ['0.5', '1', '0', '0', '1', '0', '1', '0'],
  ['-0.5', '-1', '0', '0', '-1', '0', '0', '-1'],
  ['1.5', '2', '1', '2', '2', '1', '2', '1'],
  ['-1.5', '-2', '-1', '-2', '-2', '-1', '-1', '-2'],
  ['2.4', '2', '2', '2', '3', '2', '3', '2'],
  ['-2.4', '-2', '-2', '-2', '-3', '-2', '-2', '-3'],
  ['2.6', '3', '3', '3', '3', '2', '3', '2'],
  ['-2.6', '-3', '-3', '-3', '-3', '-2', '-2', '-3'],
  ['2.50000000000000000000000000000000000001', '3', '3', '3', '3', '2', '3', '2'],
  ['2.49999999999999999999999999999999999999', '2', '2', '2', '3', '2', '3', '2'],
  ['-2.50000000000000000000000000000000000001', '-3', '-3', '-3', '-3', '-2', '-2', '-3'],
  ['0.001', '0', '0', '0', '1', '0', '1', '0'],
  ['-0.001', '0', '0', '0', '-1', '0', '0', '-1'],
  ['9.5', '10', '9', '10', '10', '9', '10', '9'],
  ['7', '7', '7', '7', '7', '7', '7', '7'],
  ['-7.0', '-7', '-7', '-7', '-7', '-7', '-7', '-7'],
  ['-0', '0', '0', '0', '0', '0', '0', '0'],
] as const

const columns = ['halfUp', 'halfDown', 'halfEven', 'up', 'down', 'ceiling', 'floor'] as const

describe('the seven modes on both signs and on ties', () => {
  test('there are seven', () => {
    expect([...roundingModes].sort()).toEqual([...columns].sort())
  })

  test.each(table)('%s', (value, ...expected) => {
    expect(columns.map((rounding) => round(value, { places: 0, rounding }))).toEqual(expected)
  })

  test.each(table)('%s, the point moved by three places', (value, ...expected) => {
    const moved = (units: string) => round(multiply(units, '0.001'), halfUp(3))
    const shifted = multiply(value, '0.001')
    expect(columns.map((rounding) => round(shifted, { places: 3, rounding }))).toEqual(expected.map(moved))
  })

  test.each(table)('%s as a quotient with either sign below the line', (value, ...expected) => {
    const printed = columns.map((rounding) => divide(value, '1', { places: 0, rounding }))
    const opposite = value.startsWith('-') ? value.slice(1) : `-${value}`
    expect(printed).toEqual(expected)
    expect(columns.map((rounding) => divide(opposite, '-1', { places: 0, rounding }))).toEqual(expected)
  })
})

describe('all places asked for are written', () => {
  test.each([
    ['3696', 1, '3696.0'],
    ['0', 2, '0.00'],
    ['-0.001', 2, '0.00'],
    ['-0.004', 0, '0'],
    ['99.95', 1, '100.0'],
    ['1.005', 2, '1.01'],
    ['5', 60, `5.${'0'.repeat(60)}`],
  ])('%s at %s places is %s', (value, places, printed) => {
    expect(round(value, halfUp(places))).toBe(printed)
  })
})

describe('options are checked before any digit is made', () => {
  test.each([-1, 61, 1_000_000, 1e9, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, undefined])(
    '%s places are refused',
    (places) => {
      expect(() => round('1', halfUp(places as number))).toThrow(/0–60.*\[decimal\.places\]/)
    },
  )

  test('0 and 60 places are given', () => {
    expect(round('0.5', halfUp(0))).toBe('1')
    expect(divide('1', '3', truncated(60))).toBe(`0.${'3'.repeat(60)}`)
  })

  test.each(['half-up', 'HALFUP', '', 'constructor', '__proto__', 'toString', undefined, null, 4])(
    'the mode %s is refused',
    (rounding) => {
      expect(() => round('1.5', { places: 0, rounding: rounding as 'up' })).toThrow(/\[decimal\.rounding\]/)
    },
  )

  test('dividing by zero is refused', () => {
    expect(() => divide('1', '0.00', halfUp(1))).toThrow(/\[decimal\.divisionByZero\]/)
    expect(() => divide('0', '0', halfUp(1))).toThrow(/\[decimal\.divisionByZero\]/)
  })
})

describe('a ratio that comes back from JSON is met as it stands', () => {
  const stored = (numerator: string, denominator: string): Ratio =>
    JSON.parse(JSON.stringify({ numerator, denominator }))

  test('a zero below the line is refused, not printed', () => {
    expect(() => percentOf(stored('1', '0'), halfUp(1))).toThrow(/\[decimal\.divisionByZero\]/)
  })

  test.each(columns)('a sign below the line counts as one above it: %s', (rounding) => {
    expect(percentOf(stored('36', '-37'), { places: 1, rounding })).toBe(
      percentOf(stored('-36', '37'), { places: 1, rounding }),
    )
  })

  test('what is no numeral is refused', () => {
    expect(() => percentOf(stored('1e9', '3'), halfUp(1))).toThrow(/\[decimal\.malformed\]/)
    expect(() => percentOf(stored('1', 'NaN'), halfUp(1))).toThrow(/\[decimal\.malformed\]/)
  })
})
