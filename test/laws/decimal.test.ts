import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  add,
  addRatios,
  compareDecimals,
  compareRatios,
  compareRoot,
  type DecimalString,
  decimal,
  divide,
  divideRatios,
  finiteDecimal,
  isDecimalString,
  lowestTerms,
  multiply,
  multiplyRatios,
  negate,
  percentGrowthOf,
  percentOf,
  placesOf,
  type Ratio,
  type RoundingMode,
  ratio,
  round,
  roundRatio,
  signOf,
  subtract,
  subtractRatios,
  toNumber,
  total,
  wholeRatio,
} from '../../src/decimal/index.ts'
import { numerals, places, rounding } from '../support/arbitraries.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { runs } from '../support/runs.ts'

const often = { numRuns: runs }
const amounts = numerals()
const divisors = numerals({ zero: false })
const ratios = fc.tuple(amounts, divisors).map(([part, whole]) => deepFreeze(ratio(part, whole)))
const otherThanZero = fc.tuple(divisors, divisors).map(([part, whole]) => deepFreeze(ratio(part, whole)))

const absolute = (value: DecimalString) => (signOf(value) < 0 ? negate(value) : value)
const unitAt = (places: number) =>
  round(places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`, { places, rounding: 'down' })
const equal = (a: Ratio, b: Ratio) => compareRatios(a, b) === 0

describe('reading', () => {
  test.prop([numerals({ digits: 64, decimals: 63 })], often)('keeps the value and every printed place', (text) => {
    const read = decimal(text)
    expect(isDecimalString(read)).toBe(true)
    expect(placesOf(read)).toBe(placesOf(text))
    expect(compareDecimals(read, text)).toBe(0)
    expect(decimal(read)).toBe(read)
  })

  test.prop([fc.string({ unit: 'grapheme' })], often)(
    'takes nothing but plain numerals, and never stumbles',
    (text) => {
      const plain = /^-?\d+(\.\d+)?$/.test(text)
      if (plain) expect(isDecimalString(decimal(text))).toBe(true)
      else expect(() => decimal(text)).toThrow(/\[decimal\.malformed\]/)
    },
  )

  test.prop([amounts], often)('the nearest double is that of the text', (text) => {
    expect(toNumber(text)).toBe(Number(text) + 0)
  })
})

describe('arithmetic', () => {
  test.prop([amounts, amounts, amounts], often)('does not mind order or grouping', (a, b, c) => {
    expect(add(a, b)).toBe(add(b, a))
    expect(add(add(a, b), c)).toBe(add(a, add(b, c)))
    expect(multiply(a, b)).toBe(multiply(b, a))
    expect(multiply(a, add(b, c))).toBe(add(multiply(a, b), multiply(a, c)))
  })

  test.prop([amounts, amounts], often)('what is added can be taken away', (a, b) => {
    expect(subtract(add(a, b), b)).toBe(add(a, '0'))
    expect(subtract(a, b)).toBe(negate(subtract(b, a)))
    expect(subtract(a, a)).toBe('0')
  })

  test.prop([fc.shuffledSubarray(['152.9', '4869.7', '5513.2', '-0.8', '9578'], { minLength: 5 })], often)(
    'a total does not mind the order of its parts',
    (values) => {
      expect(total(values)).toBe('20113')
    },
  )

  test.prop([amounts, amounts], often)('results are canonical, without trailing zeros', (a, b) => {
    for (const result of [add(a, b), subtract(a, b), multiply(a, b), negate(a)]) {
      expect(isDecimalString(result)).toBe(true)
      expect(result).not.toMatch(/\.\d*0$/)
    }
  })
})

describe('the order of decimals', () => {
  test.prop([amounts, amounts, amounts], often)('is total', (a, b, c) => {
    expect(compareDecimals(a, a)).toBe(0)
    expect(compareDecimals(a, b)).toBe(0 - compareDecimals(b, a))
    expect(compareDecimals(a, b)).toBe(signOf(subtract(a, b)))
    const [low, middle, high] = [a, b, c].sort(compareDecimals)
    if (low && middle && high) expect(compareDecimals(low, high)).toBeLessThanOrEqual(compareDecimals(low, middle))
  })

  test.prop([ratios, ratios, ratios], often)('is total for ratios, and that of their difference', (a, b, c) => {
    expect(compareRatios(a, b)).toBe(0 - compareRatios(b, a))
    expect(compareRatios(a, b)).toBe(signOf(subtractRatios(a, b).numerator))
    const [low, middle, high] = [a, b, c].sort(compareRatios)
    if (low && middle && high) expect(compareRatios(low, high)).toBeLessThanOrEqual(compareRatios(low, middle))
  })
})

describe('rounding', () => {
  const halves: readonly RoundingMode[] = ['halfUp', 'halfDown', 'halfEven']

  test.prop([amounts, places, rounding], often)(
    'prints the places asked for, once and for all',
    (value, places, rounding) => {
      const printed = round(value, { places, rounding })
      expect(isDecimalString(printed) && placesOf(printed)).toBe(places)
      expect(round(printed, { places, rounding })).toBe(printed)
    },
  )

  test.prop([amounts, amounts, places, rounding], often)('never turns an order round', (a, b, places, rounding) => {
    const order = compareDecimals(round(a, { places, rounding }), round(b, { places, rounding }))
    expect([0, compareDecimals(a, b)]).toContain(order)
  })

  test.prop([ratios, places, rounding], often)(
    'stays within a unit, to the nearest within half a unit',
    (value, places, rounding) => {
      const printed = roundRatio(value, { places, rounding })
      const missed = lowestTerms(subtractRatios(value, wholeRatio(printed)))
      const distance = { ...missed, numerator: absolute(missed.numerator) }
      const unit = wholeRatio(unitAt(places))
      expect(compareRatios(distance, unit)).toBe(-1)
      if (halves.includes(rounding)) expect(compareRatios(distance, divideRatios(unit, wholeRatio('2')))).not.toBe(1)
    },
  )

  test.prop([amounts, fc.nat(8)], often)('goes where its name says', (value, places) => {
    const [floor, ceiling] = [
      round(value, { places, rounding: 'floor' }),
      round(value, { places, rounding: 'ceiling' }),
    ]
    const [down, up] = [round(value, { places, rounding: 'down' }), round(value, { places, rounding: 'up' })]
    expect(compareDecimals(floor, value)).not.toBe(1)
    expect(compareDecimals(ceiling, value)).not.toBe(-1)
    expect([down, up]).toEqual(signOf(value) < 0 ? [ceiling, floor] : [floor, ceiling])
    expect(subtract(ceiling, floor)).toBe(compareDecimals(floor, value) === 0 ? '0' : unitAt(places))
  })

  test.prop([amounts, fc.nat(8), rounding], often)(
    'treats both signs alike, floor and ceiling changing places',
    (value, places, rounding) => {
      const mirrored = { floor: 'ceiling', ceiling: 'floor' }[rounding as string] ?? rounding
      const opposite = round(negate(value), { places, rounding: mirrored as RoundingMode })
      expect(compareDecimals(opposite, negate(round(value, { places, rounding })))).toBe(0)
    },
  )
})

describe('a ratio', () => {
  test.prop([amounts, divisors, divisors, places, rounding], often)(
    'does not mind a common factor',
    (part, whole, factor, places, rounding) => {
      const [plain, scaled] = [ratio(part, whole), ratio(multiply(part, factor), multiply(whole, factor))]
      expect(compareRatios(plain, scaled)).toBe(0)
      expect(lowestTerms(plain)).toEqual(lowestTerms(scaled))
      expect(percentOf(scaled, { places, rounding })).toBe(percentOf(plain, { places, rounding }))
    },
  )

  test.prop([ratios], often)('has one writing in lowest terms', (value) => {
    const { numerator, denominator } = lowestTerms(value)
    const [top, bottom] = [BigInt(numerator), BigInt(denominator)]
    expect(equal({ numerator, denominator }, value)).toBe(true)
    expect(bottom > 0n && commonDivisor(top < 0n ? -top : top, bottom)).toBe(1n)
  })

  test.prop([ratios, ratios, otherThanZero], often)('what is done can be undone', (a, b, c) => {
    expect(equal(subtractRatios(addRatios(a, b), b), a)).toBe(true)
    expect(equal(divideRatios(multiplyRatios(a, c), c), a)).toBe(true)
    expect(equal(multiplyRatios(addRatios(a, b), c), addRatios(multiplyRatios(a, c), multiplyRatios(b, c)))).toBe(true)
  })

  test.prop([ratios, places, rounding], often)('is a hundred times its hundredth', (value, places, rounding) => {
    const hundredfold = multiplyRatios(value, wholeRatio('100'))
    expect(percentOf(value, { places, rounding })).toBe(roundRatio(hundredfold, { places, rounding }))
  })

  test.prop([amounts, divisors, places, rounding], often)(
    'is divided as it is printed',
    (part, whole, places, rounding) => {
      expect(divide(part, whole, { places, rounding })).toBe(roundRatio(ratio(part, whole), { places, rounding }))
    },
  )
})

describe('a finite decimal', () => {
  const short = fc.integer({ min: 1, max: 100_000 })

  test.prop([amounts, fc.nat(60), fc.nat(60)], often)(
    'is found for every denominator of twos and fives',
    (top, twos, fives) => {
      const bottom = 2n ** BigInt(twos) * 5n ** BigInt(fives)
      const digits = finiteDecimal(ratio(top, bottom))
      expect(digits && compareDecimals(multiply(digits, bottom), top)).toBe(0)
    },
  )

  test.prop([fc.integer(), short], often)('is found exactly where long division ends', (top, bottom) => {
    const digits = finiteDecimal(ratio(BigInt(top), BigInt(bottom)))
    const ends = (BigInt(top) * 10n ** 20n) % BigInt(bottom) === 0n
    expect(digits !== undefined).toBe(ends)
    if (digits !== undefined) expect(multiply(digits, BigInt(bottom))).toBe(String(top))
  })
})

describe('average growth', () => {
  const positive = numerals({ digits: 12, decimals: 4, negative: false, zero: false })
  const degrees = fc.integer({ min: 1, max: 12 })
  const few = fc.nat(6)

  test.prop([positive, positive, few, rounding], often)(
    'over one interval is plain growth',
    (last, first, places, rounding) => {
      const radicand = ratio(last, first)
      const growth = subtractRatios(radicand, wholeRatio('1'))
      expect(percentGrowthOf({ radicand, degree: 1 }, { places, rounding })).toBe(
        percentOf(growth, { places, rounding }),
      )
    },
  )

  test.prop([fc.integer({ min: 1, max: 100_000 }), degrees, rounding], often)(
    'of a steady rate is that rate, in every mode',
    (units, degree, rounding) => {
      const radicand = ratio(BigInt(units) ** BigInt(degree), 10_000n ** BigInt(degree))
      const rate = percentOf(subtractRatios(ratio(BigInt(units), 10_000n), wholeRatio('1')), { places: 2, rounding })
      expect(percentGrowthOf({ radicand, degree }, { places: 2, rounding })).toBe(rate)
      expect(compareRoot({ radicand, degree }, ratio(BigInt(units), 10_000n))).toBe(0)
    },
  )

  test.prop([positive, positive, degrees, few], often)(
    'lies between its floor and its ceiling',
    (last, first, degree, places) => {
      const root = deepFreeze({ radicand: ratio(last, first), degree })
      const factor = (printed: DecimalString) => addRatios(wholeRatio('1'), ratio(printed, '100'))
      const [floor, ceiling] = (['floor', 'ceiling'] as const).map((rounding) =>
        percentGrowthOf(root, { places, rounding }),
      )
      expect(floor && compareRoot(root, factor(floor))).not.toBe(-1)
      expect(ceiling && compareRoot(root, factor(ceiling))).not.toBe(1)
    },
  )
})

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b)
}
