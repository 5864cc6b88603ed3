import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/decimal/index.ts'
import { compare, defineUnits, product, type Quantity, quantity, quotient } from '../../src/unit/index.ts'

const of = (amount: string, unit: string): Quantity => ({ amount: decimal(amount), unit })

describe('a total, what it is per, and the rate between them', () => {
  test.each([
    ['1000', 'tonne', '200', 'hectare', '50', 'quintalPerHectare'],
    ['1000', 'tonne', '200', 'hectare', '5', 'tonnePerHectare'],
    ['1000', 'tonne', '2', 'squareKilometer', '50', 'quintalPerHectare'],
    ['1', 'billionVnd', '200', 'person', '5', 'millionVndPerPerson'],
    ['8.5', 'trillionVnd', '100', 'thousandPersons', '85', 'millionVndPerPersonYear'],
    ['120', 'billionVnd', '1.5', 'thousandHectares', '80', 'millionVndPerHectare'],
    ['150', 'doctor', '100000', 'person', '15', 'doctorPer10000People'],
    ['450', 'bed', '100', 'thousandPersons', '45', 'bedPer10000People'],
    ['37', 'incident', '50000', 'person', '74', 'incidentPer100000People'],
    ['103000', 'person', '80', 'squareKilometer', '1287.5', 'personPerSquareKilometer'],
    ['60000', 'tonne', '100000', 'person', '600', 'kilogramPerPersonYear'],
    ['0', 'tonne', '200', 'hectare', '0', 'quintalPerHectare'],
  ])('%s %s / %s %s = %s %s', (total, unit, extent, per, amount, rate) => {
    expect(quotient(of(total, unit), of(extent, per), rate)).toEqual({ amount, unit: rate })
    expect(product(of(amount, rate), of(extent, per), unit)).toEqual({ amount: total, unit })
  })

  test('200 ha at 50 quintals a hectare are 1.000 tonnes', () => {
    const harvest = product(quantity('50', 'quintalPerHectare'), quantity('200', 'hectare'), 'tonne')
    expect(compare(harvest, quantity('1000', 'tonne'))).toBe(0)
  })

  test('an endless quotient needs places and a rounding mode', () => {
    const [harvest, field] = [quantity('100', 'tonne'), quantity('30', 'hectare')]
    expect(() => quotient(harvest, field, 'quintalPerHectare')).toThrow(/"100\/3".*\[unit\.inexactConversion\]/)
    expect(quotient(harvest, field, 'quintalPerHectare', { places: 1, rounding: 'halfUp' }).amount).toBe('33.3')
  })

  test("a plan's own rate", () => {
    const units = defineUnits([
      { code: 'gift', vi: 'suất quà', en: 'gifts' },
      { code: 'giftPerHousehold', vi: 'suất/hộ', en: 'gifts a household', quotient: { of: 'gift', per: 'household' } },
    ])
    const [gifts, households] = [quantity('300', 'gift', { units }), quantity('120', 'household')]
    const rate = quotient(gifts, households, 'giftPerHousehold', { units })
    expect(rate).toEqual({ amount: '2.5', unit: 'giftPerHousehold' })
    expect(product(rate, households, 'gift', { units })).toEqual(gifts)
  })
})

describe('what is no such quotient is refused', () => {
  test.each([
    ['the wrong way round', 'hectare', 'tonne', 'quintalPerHectare'],
    ['another thing above', 'paddyTonne', 'hectare', 'quintalPerHectare'],
    ['another thing below', 'doctor', 'household', 'doctorPer10000People'],
    ['residents for persons', 'doctor', 'resident', 'doctorPer10000People'],
    ['dollars for đồng', 'usd', 'person', 'millionVndPerPerson'],
    ['no quotient at all', 'tonne', 'hectare', 'tonne'],
    ['two shares', 'percent', 'percent', 'times'],
  ])('%s', (_name, dividend, divisor, unit) => {
    expect(() => quotient(of('1', dividend), of('1', divisor), unit)).toThrow(/\[unit\.notQuotient\]/)
    expect(() => product(of('1', unit), of('1', divisor), dividend)).toThrow(/\[unit\.notQuotient\]/)
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no unit', (code) => {
    expect(() => quotient(of('1', 'tonne'), of('1', 'hectare'), code)).toThrow(/\[unit\.unknown\]/)
    expect(() => product(of('1', code), of('1', 'hectare'), 'tonne')).toThrow(/\[unit\.unknown\]/)
  })

  test('nothing is divided by no area', () => {
    expect(() => quotient(of('1', 'tonne'), of('0.0', 'hectare'), 'quintalPerHectare')).toThrow(
      /\[decimal\.divisionByZero\]/,
    )
  })
})
