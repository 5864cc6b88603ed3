import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, type RoundingMode, round, roundingModes } from '../../src/decimal/index.ts'
import { fractionOf, holds, roundingInterval, roundingSpan } from '../../src/interval/index.ts'
import { isUsageError } from '../../src/result/index.ts'
import { runs } from '../support/runs.ts'
import { writtenInterval } from '../support/written-interval.ts'

describe('the set of numbers that a printed numeral stands for', () => {
  test.each<[printed: string, RoundingMode, interval: string]>([
    ['98.88', 'halfUp', '[791/8 ; 19777/200)'],
    ['98.88', 'down', '[2472/25 ; 9889/100)'],
    ['5', 'halfUp', '[9/2 ; 11/2)'],
    ['5', 'halfDown', '(9/2 ; 11/2]'],
    ['5', 'halfEven', '(9/2 ; 11/2)'],
    ['4', 'halfEven', '[7/2 ; 9/2]'],
    ['5', 'up', '(4 ; 5]'],
    ['5', 'down', '[5 ; 6)'],
    ['5', 'ceiling', '(4 ; 5]'],
    ['5', 'floor', '[5 ; 6)'],
    ['-5', 'halfUp', '(-11/2 ; -9/2]'],
    ['-5', 'halfDown', '[-11/2 ; -9/2)'],
    ['-5', 'halfEven', '(-11/2 ; -9/2)'],
    ['-4', 'halfEven', '[-9/2 ; -7/2]'],
    ['-5', 'up', '[-5 ; -4)'],
    ['-5', 'down', '(-6 ; -5]'],
    ['-5', 'ceiling', '(-6 ; -5]'],
    ['-5', 'floor', '[-5 ; -4)'],
    ['0', 'halfUp', '(-1/2 ; 1/2)'],
    ['0', 'halfDown', '[-1/2 ; 1/2]'],
    ['0', 'halfEven', '[-1/2 ; 1/2]'],
    ['0', 'up', '[0 ; 0]'],
    ['0', 'down', '(-1 ; 1)'],
    ['0', 'ceiling', '(-1 ; 0]'],
    ['0', 'floor', '[0 ; 1)'],
    ['0.0', 'halfUp', '(-1/20 ; 1/20)'],
  ])('%s printed by %s lies in %s', (printed, rounding, interval) => {
    expect(writtenInterval(roundingInterval(printed, rounding))).toBe(interval)
  })

  test('trailing zeros say how a figure was rounded: 3.696,0 stands for less than 3.696', () => {
    expect(writtenInterval(roundingInterval('3696.0', 'halfUp'))).toBe('[73919/20 ; 73921/20)')
    expect(writtenInterval(roundingInterval('3696', 'halfUp'))).toBe('[7391/2 ; 7393/2)')
  })

  test('a whole number may come as a bigint', () => {
    expect(roundingInterval(9n, 'down')).toEqual(roundingInterval('9', 'down'))
  })

  test.each(['', '1,5', '1e3', 'constructor'])('refuses the numeral %j', (numeral) => {
    expect(() => roundingInterval(numeral, 'halfUp')).toThrow(/decimal\.malformed/)
  })

  test.each(['halfup', 'constructor', '__proto__', 'toString'])('refuses the mode %j', (mode) => {
    try {
      roundingInterval('1', mode as RoundingMode)
      expect.unreachable()
    } catch (error) {
      expect(isUsageError(error) && error.code).toBe('decimal.rounding')
    }
  })
})

describe('a number lies in the interval of the numeral that it is printed as, and in no other', () => {
  const decimals = fc.record({ digits: fc.bigInt(-99_999n, 99_999n), places: fc.integer({ min: 0, max: 4 }) })
  const asText = ({ digits, places }: { digits: bigint; places: number }) => {
    const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0')
    const point = text.length - places
    return `${digits < 0n ? '-' : ''}${text.slice(0, point)}${places === 0 ? '' : `.${text.slice(point)}`}`
  }
  test.each(roundingModes)('%s', (rounding) => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 3 }), fc.integer({ min: -1, max: 1 }), (number, places, step) => {
        const exact = asText(number)
        const printed = round(exact, { places, rounding })
        const unit = asText({ digits: BigInt(step), places })
        const neighbour = add(printed, unit)
        const other = round(neighbour, { places, rounding: 'halfEven' })
        expect(holds(roundingSpan(other, rounding), fractionOf(exact))).toBe(other === printed)
      }),
      { numRuns: runs },
    )
  })
})
