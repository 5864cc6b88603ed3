import { Decimal } from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { divide, toDecimal, toNumber } from '../../src/decimal/index.ts'

describe('the nearest double', () => {
  test.each([
    ['97.30', 97.3],
    ['0.1', 0.1],
    ['-0', 0],
    ['9007199254740993', 9007199254740992],
    ['1234567890123456789012345678901234567890', 1.2345678901234568e39],
  ])('%s', (numeral, double) => {
    expect(toNumber(numeral)).toBe(double)
  })
})

describe('a decimal.js value for those who go on computing', () => {
  test('keeps every digit', () => {
    expect(toDecimal('10535.8').minus('9578').toString()).toBe('957.8')
    expect(toDecimal('9'.repeat(64)).plus(1).toFixed()).toBe(`1${'0'.repeat(64)}`)
    expect(toDecimal('1.5')).toBeInstanceOf(Decimal)
  })

  test('its settings are its own: changing them changes nothing in ktxh', () => {
    const lent = toDecimal('2').constructor as typeof Decimal
    lent.set({ precision: 2, rounding: Decimal.ROUND_UP, maxE: 3, minE: -3, toExpPos: 0 })
    expect(divide('123456789', '7', { places: 10, rounding: 'down' })).toBe('17636684.1428571428')
    lent.set({ defaults: true })
  })
})
