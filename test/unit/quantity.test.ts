import { describe, expect, test } from 'vitest'
import { formatIssue } from '../../src/result/index.ts'
import { defineUnits, percent, percentagePoints, quantity, unitOf } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

/** What an untyped caller may ask for. */
const untyped = quantity as (amount: unknown, unit: unknown, options?: unknown) => unknown

describe('a quantity keeps amount and unit as written', () => {
  test.each([
    ['3696.0', 'billionVnd'],
    ['3335.250', 'tonne'],
    ['0.15', 'percent'],
    ['-6', 'visit'],
  ] as const)('%s %s', (amount, unit) => {
    expect(quantity(amount, unit)).toEqual({ amount, unit })
  })

  test('a bigint is an amount', () => {
    expect(quantity(225n, 'school')).toEqual({ amount: '225', unit: 'school' })
  })

  test('shares and their changes are two things', () => {
    expect(percent('45.50')).toEqual({ amount: '45.50', unit: 'percent' })
    expect(percentagePoints('0.2')).toEqual({ amount: '0.2', unit: 'percentagePoint' })
  })

  test('a unit known only when the program runs', () => {
    const [known, unknown]: readonly string[] = ['hectare', 'tấm']
    expect(quantity('5', known ?? '')).toEqual({ amount: '5', unit: 'hectare' })
    expect(() => quantity('5', unknown ?? '')).toThrow(/\[unit\.unknown\]/)
  })

  test("a plan's own unit", () => {
    const units = defineUnits([{ code: 'gift', vi: 'suất quà', en: 'gifts' }])
    expect(quantity('120', 'gift', { units })).toEqual({ amount: '120', unit: 'gift' })
    expect(quantity('8', 'ward', { units })).toEqual({ amount: '8', unit: 'ward' })
    expect(unitOf('gift', units)).toBe(units[0])
  })
})

describe('what is no unit code is refused in both languages', () => {
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'Hectare', 'hectare ', '', 'tấm'])(
    '%j',
    (unit) => {
      const error = usageErrorOf(() => untyped('1', unit))
      expect(error.issues).toEqual([{ code: 'unit.unknown', path: [], received: unit }])
      expect(formatIssue(error.issues[0])).toMatch(/^không có đơn vị này \(gặp "/)
      expect(formatIssue(error.issues[0], { locale: 'en' })).toMatch(/^no such unit \(found "/)
    },
  )

  test('whatever the spellings of a unit of one’s own are', () => {
    const units = [{ code: 'gift', dimension: 'gift', factor: '1', vi: 'suất quà', en: 'gifts', spellings: null }]
    expect(usageErrorOf(() => untyped('1', 'tấm', { units })).code).toBe('unit.unknown')
  })

  test.each([
    ['ha', 'hectare'],
    ['%', 'percent'],
    ['triệu đồng', 'millionVnd'],
    ['tỉ đồng', 'billionVnd'],
  ])('%j is what documents print; the code is %s', (printed, code) => {
    expect(usageErrorOf(() => untyped('1', printed)).issues).toEqual([
      { code: 'unit.unknown', path: [], expected: code, received: printed },
    ])
  })

  test.each([undefined, null, 5, {}, ['hectare'], Symbol('hectare')])('%o of an untyped caller', (unit) => {
    expect(() => untyped('1', unit)).toThrow(/\[unit\.unknown\]/)
    expect(() => untyped('1', unit, { units: [] })).toThrow(/\[unit\.unknown\]/)
  })

  test('a unit that was not declared', () => {
    const units = defineUnits([{ code: 'gift', vi: 'suất quà', en: 'gifts' }])
    expect(() => untyped('1', 'prize', { units })).toThrow(/\[unit\.unknown\]/)
  })
})

test.each(['1.234,5', '1e3', '', 12.5, null])('the amount %j is refused', (amount) => {
  expect(() => untyped(amount, 'hectare')).toThrow(/\[decimal\.malformed\]/)
})
