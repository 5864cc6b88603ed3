import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { compareDecimals, compareRatios, decimal, signOf } from '../../src/decimal/index.ts'
import {
  compare,
  convert,
  defineUnits,
  difference,
  inBaseUnits,
  isComparable,
  product,
  type Quantity,
  quotient,
  standardUnitRows,
  sum,
} from '../../src/unit/index.ts'
import { numerals } from '../support/arbitraries.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const often = { numRuns: runs }
const amounts = numerals({ digits: 20, decimals: 6 })
const codes = standardUnitRows.map(({ code }) => code)
const dimensionOf = (code: string) => standardUnitRows.find((row) => row.code === code)?.dimension
const of = (amount: string, unit: string): Quantity => deepFreeze({ amount: decimal(amount), unit })

/** Units between which every conversion is finite: their factors hold no other primes than 2 and 5. */
const decimalUnits = standardUnitRows.filter(({ dimension }) => dimension !== 'months')

const unit = fc.constantFrom(...codes)
const withTwin = (rows: typeof standardUnitRows) =>
  fc
    .constantFrom(...rows)
    .chain(({ code, dimension }) =>
      fc.tuple(
        fc.constant(code),
        fc.constantFrom(...rows.filter((row) => row.dimension === dimension).map((row) => row.code)),
      ),
    )

/** Two to six quantities of one dimension, in whatever units. */
const likes = fc.constantFrom(...new Set(decimalUnits.map(({ dimension }) => dimension))).chain((dimension) => {
  const units = decimalUnits.filter((row) => row.dimension === dimension).map(({ code }) => code)
  const quantity = fc.tuple(amounts, fc.constantFrom(...units)).map(([amount, code]) => of(amount, code))
  return fc.array(quantity, { minLength: 2, maxLength: 6 })
})

describe('conversion', () => {
  test.prop([amounts, withTwin(decimalUnits)], often)('there and back changes nothing', (amount, [from, into]) => {
    const start = of(amount, from)
    const there = convert(start, into)
    expect(compare(there, start)).toBe(0)
    expect(compareDecimals(convert(there, from).amount, amount)).toBe(0)
    expect(convert(there, from)).toEqual(convert(start, from))
  })

  test.prop([amounts, amounts, withTwin(decimalUnits)], often)('keeps the order', (a, b, [from, into]) => {
    const order = compare(of(a, from), of(b, from))
    expect(order).toBe(compareDecimals(a, b))
    expect(compare(convert(of(a, from), into), convert(of(b, from), into))).toBe(order)
  })
})

describe('comparison', () => {
  test.prop([likes], often)('is a total order of values', ([a, b, c]) => {
    if (a === undefined || b === undefined) return expect.unreachable()
    expect(compare(a, a)).toBe(0)
    expect(compare(a, b)).toBe(0 - compare(b, a))
    expect(compare(a, b)).toBe(compareRatios(inBaseUnits(a), inBaseUnits(b)))
    expect(compare(a, b)).toBe(signOf(difference(a, b).amount))
    const [low, middle, high] = [a, b, c ?? a].sort((left, right) => compare(left, right))
    if (low && middle && high) expect(compare(low, high)).toBeLessThanOrEqual(compare(low, middle))
  })

  test.prop([unit, unit], often)('is possible exactly within a dimension', (left, right) => {
    const alike = dimensionOf(left) === dimensionOf(right)
    const attempt = () => compare(of('1', left), of('1', right))
    expect(isComparable(left, right)).toBe(alike)
    if (alike) expect(attempt).not.toThrow()
    else expect(usageErrorOf(attempt).code).toBe('unit.mixedDimensions')
  })

  test.prop([fc.string()], often)('is possible for no other code than those of the table', (code) => {
    fc.pre(!codes.includes(code))
    expect(isComparable(code, code)).toBe(false)
    expect(usageErrorOf(() => compare(of('1', code), of('1', code))).code).toBe('unit.unknown')
  })
})

describe('a sum', () => {
  const shuffled = likes.chain((quantities) =>
    fc.tuple(fc.constant(quantities), fc.shuffledSubarray(quantities, { minLength: quantities.length })),
  )

  test.prop([shuffled], often)('does not mind the order of its parts', ([quantities, others]) => {
    const [one, other] = [sum(quantities), sum(others)]
    expect(compare(one, other)).toBe(0)
    expect(convert(other, one.unit)).toEqual(one)
  })

  test.prop([likes], often)('is taken apart by differences', (quantities) => {
    const [first, ...rest] = quantities
    if (first === undefined) return expect.unreachable()
    expect(difference(sum(quantities), sum(rest))).toEqual(convert(first, sum(quantities).unit))
  })

  test.prop([likes], often)('may be taken in parts', (quantities) => {
    const [first, second, ...rest] = quantities
    if (first === undefined || second === undefined) return expect.unreachable()
    expect(sum([sum([first, second]), ...rest])).toEqual(sum(quantities))
  })
})

describe('a rate', () => {
  const rates = standardUnitRows.flatMap(({ code, quotient }) =>
    quotient === undefined ? [] : [{ code, ...quotient }],
  )
  const inDimension = (dimension: string) =>
    fc.constantFrom(...standardUnitRows.filter((row) => row.dimension === dimension).map(({ code }) => code))
  const cases = fc
    .constantFrom(...rates)
    .chain(({ code, of, per }) => fc.tuple(fc.constant(code), inDimension(of), inDimension(per)))
  const extents = numerals({ digits: 8, decimals: 2, negative: false, zero: false })

  test.prop([amounts, extents, cases], often)(
    'times what it is per gives a total, and back',
    (amount, size, [rate, unit, per]) => {
      const extent = of(size, per)
      const total = product(of(amount, rate), extent, unit)
      expect(compareDecimals(quotient(total, extent, rate).amount, amount)).toBe(0)
    },
  )
})

describe('a unit of a plan', () => {
  const declared = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,20}$/)

  test.prop([declared, amounts], often)('counts a noun of its own, unless its name is taken', (code, amount) => {
    const declaration = deepFreeze([{ code, vi: 'cái', en: 'pieces' }])
    const taken = standardUnitRows.some((row) => row.code === code || row.dimension === code)
    if (taken) return expect(usageErrorOf(() => defineUnits(declaration)).code).toBe('unit.duplicate')
    const units = deepFreeze(defineUnits(declaration))
    expect(sum([of(amount, code), of('1', code)], { units }).unit).toBe(code)
    expect(codes.some((other) => isComparable(code, other, { units }))).toBe(false)
  })
})
