import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/decimal/index.ts'
import { formatIssue } from '../../src/result/index.ts'
import {
  compare,
  convert,
  defineUnits,
  difference,
  inBaseUnits,
  isComparable,
  type Quantity,
  quantity,
  sum,
} from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

/** A quantity whose unit is only known at run time. */
const of = (amount: string, unit: string): Quantity => ({ amount: decimal(amount), unit })

describe('the same quantity in another unit', () => {
  test.each([
    ['350', 'billionVnd', '350000', 'millionVnd'],
    ['190676', 'millionVnd', '190.676', 'billionVnd'],
    ['3', 'quadrillionVnd', '3000000000000000', 'vnd'],
    ['1', 'trillionVnd', '1000', 'billionVnd'],
    ['129.034', 'millionVnd', '129034', 'thousandVnd'],
    ['1', 'vnd', '0.000000000000001', 'quadrillionVnd'],
    ['2.5', 'millionUsd', '2500000', 'usd'],
    ['1', 'tonne', '10', 'quintal'],
    ['1', 'tenThousandTonnes', '10', 'thousandTonnes'],
    ['1', 'quintal', '100', 'kilogram'],
    ['1', 'squareKilometer', '100', 'hectare'],
    ['1739', 'squareMeter', '0.1739', 'hectare'],
    ['1000', 'liter', '1', 'cubicMeter'],
    ['120.5', 'thousandVisits', '120500', 'visit'],
    ['45.5', 'percent', '455', 'permille'],
    ['110.00', 'percent', '1.1', 'times'],
    ['52', 'quintalPerHectare', '5.2', 'tonnePerHectare'],
    ['1.2', 'megawatt', '1200', 'kilowatt'],
    ['5', 'year', '20', 'quarterYear'],
    ['0.00', 'hectare', '0', 'squareMeter'],
    ['-6.0', 'thousandVisits', '-6000', 'visit'],
    ['3696.0', 'billionVnd', '3696', 'billionVnd'],
  ])('%s %s is %s %s', (amount, unit, converted, into) => {
    expect(convert(of(amount, unit), into)).toEqual({ amount: converted, unit: into })
    expect(compare(of(amount, unit), of(converted, into))).toBe(0)
  })

  test('a value without a finite decimal form needs places and a rounding mode', () => {
    const month = quantity('1', 'month')
    expect(() => convert(month, 'quarterYear')).toThrow(/"1\/3".*\[unit\.inexactConversion\]/)
    expect(convert(month, 'quarterYear', { places: 2, rounding: 'halfUp' }).amount).toBe('0.33')
    expect(convert(month, 'quarterYear', { places: 2, rounding: 'up' }).amount).toBe('0.34')
    expect(convert(quantity('9', 'month'), 'year').amount).toBe('0.75')
  })

  test('places are all written when asked for', () => {
    expect(convert(quantity('350', 'billionVnd'), 'trillionVnd', { places: 1, rounding: 'halfUp' }).amount).toBe('0.4')
    expect(convert(quantity('350', 'billionVnd'), 'millionVnd', { places: 1, rounding: 'down' }).amount).toBe(
      '350000.0',
    )
  })

  test('half of the printing options is no printing', () => {
    const loose = convert as (from: Quantity, unit: string, options: unknown) => Quantity
    expect(() => loose(of('1', 'hectare'), 'squareMeter', { places: 1 })).toThrow(/\[decimal\.rounding\]/)
    expect(() => loose(of('1', 'hectare'), 'squareMeter', { rounding: 'halfUp' })).toThrow(/\[decimal\.places\]/)
  })
})

/** Pairs that sound alike and are not. */
const mixed = [
  ['hectare', 'vnd'],
  ['visit', 'person'],
  ['guestVisit', 'visit'],
  ['householdVisit', 'household'],
  ['resident', 'person'],
  ['percent', 'percentagePoint'],
  ['commune', 'school'],
  ['commune', 'ward'],
  ['vnd', 'usd'],
  ['tonne', 'paddyTonne'],
  ['meter', 'squareMeter'],
  ['cubicMeter', 'squareMeter'],
  ['kilowatt', 'kilowattHour'],
  ['millionVndPerPerson', 'millionVndPerPersonYear'],
  ['percent', 'percentPerYear'],
  ['percent', 'indexPoint'],
  ['day', 'month'],
] as const

describe('different things do not mix', () => {
  test.each(mixed)('%s and %s', (left, right) => {
    const [a, b] = [of('1', left), of('1', right)]
    expect(isComparable(left, right)).toBe(false)
    for (const attempt of [() => convert(a, right), () => compare(a, b), () => sum([a, b]), () => difference(a, b)]) {
      const error = usageErrorOf(attempt)
      expect(error.code).toBe('unit.mixedDimensions')
    }
  })

  test('the error says in both languages what was compared with what', () => {
    const error = usageErrorOf(() => compare(of('1', 'hectare'), of('1', 'vnd')))
    expect(formatIssue(error.issues[0])).toBe(
      'hai đơn vị không cùng loại (cần hectare (area), gặp "vnd (money)"); chỉ so sánh, cộng, đổi các đơn vị cùng loại [unit.mixedDimensions]',
    )
    expect(formatIssue(error.issues[0], { locale: 'en' })).toBe(
      'the units measure different things (expected hectare (area), found "vnd (money)"); compare, add and convert within one dimension only [unit.mixedDimensions]',
    )
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s is no unit', (code) => {
    expect(isComparable(code, code)).toBe(false)
    expect(isComparable('hectare', code)).toBe(false)
    for (const attempt of [
      () => convert(of('1', 'hectare'), code),
      () => convert(of('1', code), code),
      () => compare(of('1', code), of('1', code)),
      () => sum([of('1', code)]),
      () => inBaseUnits(of('1', code)),
    ]) {
      expect(attempt).toThrow(/\[unit\.unknown\]/)
    }
  })
})

describe("a plan's own units", () => {
  const units = defineUnits([
    { code: 'gift', vi: 'suất quà', en: 'gifts' },
    { code: 'thousandGifts', vi: 'nghìn suất quà', en: 'thousand gifts', dimension: 'gift', factor: '1000' },
    { code: 'sao', vi: 'sào', en: 'sao', dimension: 'area', factor: '360' },
  ])

  test('convert and compare with each other and with standard ones', () => {
    expect(convert(quantity('1.25', 'thousandGifts', { units }), 'gift', { units })).toEqual({
      amount: '1250',
      unit: 'gift',
    })
    expect(compare(quantity('10', 'sao', { units }), quantity('0.36', 'hectare'), { units })).toBe(0)
    expect(isComparable('gift', 'thousandGifts', { units })).toBe(true)
  })

  test('do not mix with others, and are unknown where they are not passed in', () => {
    expect(() => compare(of('1', 'gift'), of('1', 'household'), { units })).toThrow(/\[unit\.mixedDimensions\]/)
    expect(() => convert(of('1', 'thousandGifts'), 'gift')).toThrow(/\[unit\.unknown\]/)
    expect(isComparable('gift', 'gift')).toBe(false)
  })
})
