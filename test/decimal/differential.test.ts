import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compareDecimals,
  compareRatios,
  compareRoot,
  type DecimalString,
  divide,
  isDecimalString,
  multiply,
  percentGrowthOf,
  percentOf,
  ratio,
  round,
  subtract,
} from '../../src/decimal/index.ts'
import * as fraction from '../oracle/fraction.ts'
import * as oracle from '../oracle/rounding.ts'
import { nearTies, numerals, places, rounding } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

const { parse } = fraction
const wholes = numerals({ zero: false })
const times = (factor: number) => ({ numRuns: factor * runs })

/** A computed numeral stands for the fraction, and has no trailing zeros. */
function isFraction(numeral: string, expected: fraction.Fraction) {
  expect(fraction.compare(parse(numeral), expected)).toBe(0)
  expect(numeral).toMatch(/^-?\d+(\.\d*[1-9])?$/)
}

function canonical(numeral: string): DecimalString {
  if (!isDecimalString(numeral)) throw new Error(`${numeral} is not canonical`)
  return numeral
}

describe('decimals agree with fractions of whole numbers', () => {
  test('sum, difference, product and order', () => {
    fc.assert(
      fc.property(numerals(), numerals(), (a, b) => {
        isFraction(add(a, b), fraction.plus(parse(a), parse(b)))
        isFraction(subtract(a, b), fraction.minus(parse(a), parse(b)))
        isFraction(multiply(a, b), fraction.times(parse(a), parse(b)))
        expect(compareDecimals(a, b)).toBe(fraction.compare(parse(a), parse(b)))
      }),
      times(2),
    )
  })

  test('rounding, in every mode', () => {
    fc.assert(
      fc.property(numerals({ digits: 64, decimals: 60 }), places, rounding, (value, places, rounding) => {
        expect(round(value, { places, rounding })).toBe(oracle.round(parse(value), places, rounding))
      }),
      times(2),
    )
  })

  test('quotients and percentages, in every mode', () => {
    fc.assert(
      fc.property(numerals(), wholes, places, rounding, (part, whole, places, rounding) => {
        const value = fraction.over(parse(part), parse(whole))
        expect(divide(part, whole, { places, rounding })).toBe(oracle.round(value, places, rounding))
        expect(percentOf(ratio(part, whole), { places, rounding })).toBe(oracle.percent(value, places, rounding))
      }),
      times(2),
    )
  })

  test('ties and the nearest misses of a tie, 15 to 60 digits, either sign', () => {
    fc.assert(
      fc.property(
        nearTies({ min: 15, max: 60 }),
        rounding,
        fc.boolean(),
        ({ part, whole, places }, rounding, minus) => {
          const signed = minus ? `-${part}` : part
          const expected = oracle.percent(fraction.over(parse(signed), parse(whole)), places, rounding)
          expect(percentOf(ratio(signed, whole), { places, rounding })).toBe(expected)
        },
      ),
      times(5),
    )
  })

  test('computed figures of up to 256 digits are rounded exactly or refused', () => {
    const wide = { digits: 256, decimals: 255 }
    const fits = (printed: string) => printed.replace(/[-.]/g, '').length <= 256
    fc.assert(
      fc.property(numerals(wide), numerals({ ...wide, zero: false }), rounding, (part, whole, rounding) => {
        const expected = oracle.percent(fraction.over(parse(part), parse(whole)), 1, rounding)
        const printed = () =>
          percentOf({ numerator: canonical(part), denominator: canonical(whole) }, { places: 1, rounding })
        if (fits(expected)) expect(printed()).toBe(expected)
        else expect(printed).toThrow(/\[decimal\.resultTooLong\]/)
      }),
      times(1),
    )
  })

  test('the order of ratios', () => {
    fc.assert(
      fc.property(numerals(), wholes, numerals(), wholes, (a, b, c, d) => {
        const [left, right] = [fraction.over(parse(a), parse(b)), fraction.over(parse(c), parse(d))]
        expect(compareRatios(ratio(a, b), ratio(c, d))).toBe(fraction.compare(left, right))
      }),
      times(1),
    )
  })
})

describe('average growth agrees with a search by powers', () => {
  const levels = numerals({ digits: 12, decimals: 3, negative: false })
  const bases = numerals({ digits: 12, decimals: 3, negative: false, zero: false })
  const years = fc.integer({ min: 1, max: 12 })
  const few = fc.integer({ min: 0, max: 4 })

  test('printed, in every mode', () => {
    fc.assert(
      fc.property(levels, bases, years, few, rounding, (last, first, degree, places, rounding) => {
        const expected = oracle.growth(fraction.over(parse(last), parse(first)), degree, places, rounding)
        expect(percentGrowthOf({ radicand: ratio(last, first), degree }, { places, rounding })).toBe(expected)
      }),
      times(1),
    )
  })

  test('on ties: powers of half units, and the least change of them', () => {
    const halves = fc.integer({ min: 0, max: 5000 }).map((units) => 2 * units + 1)
    const nudge = fc.constantFrom(-1n, 0n, 1n)
    fc.assert(
      fc.property(halves, fc.integer({ min: 1, max: 8 }), nudge, rounding, (half, degree, nudge, rounding) => {
        const last = String(BigInt(half) ** BigInt(degree) * 10n ** 20n + nudge)
        const first = String(2000n ** BigInt(degree) * 10n ** 20n)
        const expected = oracle.growth(fraction.over(parse(last), parse(first)), degree, 1, rounding)
        expect(percentGrowthOf({ radicand: ratio(last, first), degree }, { places: 1, rounding })).toBe(expected)
      }),
      times(1),
    )
  })

  test('against a rate', () => {
    fc.assert(
      fc.property(levels, bases, levels, years, (last, first, rate, degree) => {
        const [growth, bound] = [fraction.over(parse(last), parse(first)), fraction.power(parse(rate), degree)]
        const order = compareRoot({ radicand: ratio(last, first), degree }, ratio(rate, '1'))
        expect(order).toBe(fraction.compare(growth, bound))
      }),
      times(1),
    )
  })
})
