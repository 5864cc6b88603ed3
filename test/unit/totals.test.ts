import { describe, expect, test } from 'vitest'
import { defineUnits, difference, type Quantity, quantity, sum } from '../../src/unit/index.ts'

const billions = (amount: string) => quantity(amount, 'billionVnd')

describe('sums of the plan', () => {
  test('services 1.173,7 and industry 3.696,0 are 4.869,7 billion VND', () => {
    expect(sum([billions('1173.7'), billions('3696.0')])).toEqual(billions('4869.7'))
  })

  test('152,9 + 4.869,7 + 5.513,2 = 10.535,8 billion VND', () => {
    expect(sum([billions('152.9'), billions('4869.7'), billions('5513.2')])).toEqual(billions('10535.8'))
  })

  test('the unit is that of the first', () => {
    const [millions, one] = [quantity('250000', 'millionVnd'), billions('1')]
    expect(sum([one, millions])).toEqual(billions('251'))
    expect(sum([millions, one])).toEqual(quantity('251000', 'millionVnd'))
  })

  test('one quantity is its own sum, without trailing zeros', () => {
    expect(sum([billions('3696.0')])).toEqual(billions('3696'))
  })

  test('opposite changes add up to nothing', () => {
    expect(sum([quantity('-6', 'visit'), quantity('6', 'visit')])).toEqual(quantity('0', 'visit'))
  })

  test('a third of a quarter does not stand in the way of a finite sum', () => {
    const [quarter, month] = [quantity('1', 'quarterYear'), quantity('1', 'month')]
    expect(sum([quarter, month, month, month])).toEqual(quantity('2', 'quarterYear'))
    expect(() => sum([quarter, month])).toThrow(/"4\/3".*\[unit\.inexactConversion\]/)
    expect(sum([quarter, month], { places: 2, rounding: 'halfUp' })).toEqual(quantity('1.33', 'quarterYear'))
  })

  test('nothing at all has no unit and no sum', () => {
    const none: readonly Quantity[] = []
    expect(() => sum(none)).toThrow(/\[unit\.nothingToAdd\]/)
  })

  test("a plan's own units", () => {
    const units = defineUnits([
      { code: 'gift', vi: 'suất quà', en: 'gifts' },
      { code: 'thousandGifts', vi: 'nghìn suất quà', en: 'thousand gifts', dimension: 'gift', factor: '1000' },
    ])
    const gifts: Quantity[] = [quantity('1.5', 'thousandGifts', { units }), quantity('20', 'gift', { units })]
    expect(sum(gifts, { units })).toEqual({ amount: '1.52', unit: 'thousandGifts' })
  })
})

describe('differences', () => {
  test('10.535,8 is 957,8 billion VND above 9.578', () => {
    expect(difference(billions('10535.8'), billions('9578'))).toEqual(billions('957.8'))
  })

  test('in the unit of the first', () => {
    expect(difference(quantity('1', 'squareKilometer'), quantity('40', 'hectare'))).toEqual(
      quantity('0.6', 'squareKilometer'),
    )
    expect(difference(quantity('40', 'hectare'), quantity('1', 'squareKilometer'))).toEqual(quantity('-60', 'hectare'))
  })

  test('rounded once, where it is asked for', () => {
    const [year, month] = [quantity('1', 'year'), quantity('1', 'month')]
    expect(() => difference(year, month)).toThrow(/"11\/12".*\[unit\.inexactConversion\]/)
    expect(difference(year, month, { places: 3, rounding: 'halfUp' })).toEqual(quantity('0.917', 'year'))
    expect(difference(year, month, { places: 3, rounding: 'down' })).toEqual(quantity('0.916', 'year'))
  })
})
