import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AllocateOptions, allocate, compareDecimals, placesOf, total } from '../../src/decimal/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const whole = { places: 0, remainder: 'largestRemainder' } as const

describe('a total over weights', () => {
  test.each([
    // total, weights, places, remainder, shares
    ['100', ['1', '1', '1'], 0, 'largestRemainder', ['34', '33', '33']],
    ['100', ['1', '1', '1'], 0, 'largestWeight', ['34', '33', '33']],
    ['100', ['1', '2', '3'], 0, 'largestRemainder', ['17', '33', '50']],
    ['100', ['1', '2', '3'], 0, 'largestWeight', ['16', '33', '51']],
    ['100', ['1', '2', '3'], 0, 'first', ['17', '33', '50']],
    ['10', ['1', '1', '1', '1', '1', '1', '1'], 0, 'first', ['4', '1', '1', '1', '1', '1', '1']],
    ['10535.8', ['152.9', '4869.7', '5513.2'], 1, 'largestRemainder', ['152.9', '4869.7', '5513.2']],
    ['1', ['1', '1', '1'], 2, 'largestRemainder', ['0.34', '0.33', '0.33']],
    ['3', ['0.1', '0.2'], 0, 'largestRemainder', ['1', '2']],
    ['7', ['12.50', '0', '12.5'], 1, 'largestRemainder', ['3.5', '0.0', '3.5']],
    ['0', ['1', '2'], 0, 'largestRemainder', ['0', '0']],
    ['-100', ['1', '1', '1'], 0, 'largestRemainder', ['-34', '-33', '-33']],
  ] as const)('%s over %j to %i places, the rest by %s: %j', (sum, weights, places, remainder, shares) => {
    expect(allocate(sum, weights, { places, remainder })).toEqual(shares)
  })

  test('equal fractions cut off go to the larger weight first, then to the earlier one', () => {
    expect(allocate('3', ['1', '3', '1', '1'], whole)).toEqual(['1', '2', '0', '0'].map(String))
    expect(allocate('1', ['2', '2'], whole)).toEqual(['1', '0'])
    expect(allocate('2', ['1', '3'], whole)).toEqual(['0', '2'])
  })

  test.each(['largestRemainder', 'largestWeight', 'first'] as const)(
    'a weight of zero takes nothing of the rest: %s',
    (remainder) => {
      expect(allocate('10', ['0', '1', '1', '1'], { places: 0, remainder })).toEqual(['0', '4', '3', '3'])
    },
  )

  test('a share below its minimum is raised to it at the cost of the others', () => {
    expect(allocate('100', ['1', '9', '90'], { ...whole, minimum: '10' })).toEqual(['10', '10', '80'])
    expect(allocate('100', ['0', '1', '1'], { ...whole, minimum: ['20', '0', '0'] })).toEqual(['20', '40', '40'])
    expect(allocate('30', ['1', '2', '3'], { ...whole, minimum: '10' })).toEqual(['10', '10', '10'])
  })

  test('who weighs nothing and needs nothing does not stand in the way of those that are raised', () => {
    expect(allocate('10', ['0', '1', '9'], { ...whole, minimum: ['0', '5', '0'] })).toEqual(['0', '5', '5'])
  })

  test('one minimum for all may be a bigint', () => {
    expect(allocate('100', ['1', '9', '90'], { ...whole, minimum: 10n })).toEqual(['10', '10', '80'])
  })

  test('a share that just comes to its minimum is not raised, and takes part in the rest', () => {
    const options = { places: 0, remainder: 'largestWeight', minimum: ['5', '0', '0'] } as const
    expect(allocate('10', ['10', '5', '5'], options)).toEqual(['6', '2', '2'])
  })

  test('raising one may press another below its minimum, which is raised as well', () => {
    expect(allocate('100', ['1', '24', '75'], { ...whole, minimum: ['20', '21', '0'] })).toEqual(['20', '21', '59'])
  })

  test.each([
    ['a negative weight', '100', ['1', '-1'], whole, 'decimal.negativeWeight'],
    ['weights that add up to zero', '100', ['0', '0.0'], whole, 'decimal.zeroWeights'],
    ['no weights', '100', [], whole, 'decimal.zeroWeights'],
    ['a total finer than the shares', '100.5', ['1', '1'], whole, 'decimal.tooFine'],
    ['a minimum finer than the shares', '100', ['1', '1'], { ...whole, minimum: '0.5' }, 'decimal.tooFine'],
    ['minimums beyond the total', '100', ['1', '1'], { ...whole, minimum: '51' }, 'decimal.minimumTooLarge'],
    ['a negative minimum', '100', ['1', '1'], { ...whole, minimum: '-1' }, 'decimal.minimumTooLarge'],
    ['a minimum of a negative total', '-100', ['1', '1'], { ...whole, minimum: '1' }, 'decimal.minimumTooLarge'],
    ['too few minimums', '100', ['1', '1'], { ...whole, minimum: ['1'] }, 'decimal.minimumCount'],
    ['no minimum at all', '100', ['1', '1'], { ...whole, minimum: 5 as never }, 'decimal.minimumCount'],
    ['61 places', '100', ['1'], { ...whole, places: 61 }, 'decimal.places'],
    ['no numeral', '1e3', ['1'], whole, 'decimal.malformed'],
    ['a weight that is no numeral', '1', ['1,5'], whole, 'decimal.malformed'],
    ['no way for the rest', '1', ['1'], { places: 0, remainder: 'constructor' as 'first' }, 'decimal.remainder'],
  ] as const)('%s is refused', (_, sum, weights, options: AllocateOptions, code) => {
    expect(usageErrorOf(() => allocate(sum, weights, options)).code).toBe(code)
  })

  test.each([
    ['a negative weight, the first one', '1', ['-1', '2'], whole, { path: ['weights', 0], received: '-1' }],
    ['no weight above zero', '1', ['0'], whole, { path: ['weights'] }],
    ['a total with decimals', '100.5', ['1'], whole, { path: [], expected: '≤ 0', received: '100.5' }],
    ['a minimum with decimals', '1', ['1'], { ...whole, minimum: '0.5' }, { path: ['minimum'], expected: '≤ 0' }],
    ['too great a minimum', '1', ['1'], { ...whole, minimum: '2' }, { path: ['minimum'] }],
    ['one minimum below zero', '1', ['1', '1'], { ...whole, minimum: ['1', '-1'] }, { path: ['minimum'] }],
    ['a minimum too few', '1', ['1', '1'], { ...whole, minimum: ['1'] }, { expected: '2', received: '1' }],
    [
      'no way for the rest',
      '1',
      ['1'],
      { places: 0, remainder: 'last' as 'first' },
      { expected: 'largestRemainder | largestWeight | first', received: 'last' },
    ],
  ] as const)('the refusal of %s says where it stands', (_, sum, weights, options: AllocateOptions, issue) => {
    expect(usageErrorOf(() => allocate(sum, weights, options)).issues).toMatchObject([issue])
  })

  test('a total of zeros beyond the places is not finer', () => {
    expect(allocate('100.000', ['1', '1'], whole)).toEqual(['50', '50'])
  })
})

const cents = fc.bigInt({ min: 0n, max: 10n ** 20n })
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 })
  .filter((all) => all.some((each) => each > 0n))
const remainder = fc.constantFrom('largestRemainder', 'largestWeight', 'first')

describe('shares of any total over any weights', () => {
  const decimalOf = (units: bigint) => `${units / 100n}.${String(units % 100n).padStart(2, '0')}`

  test('add up to the total and have the places asked for', () => {
    fc.assert(
      fc.property(cents, weights, remainder, fc.integer({ min: 2, max: 6 }), (sum, all, policy, places) => {
        const shares = allocate(decimalOf(sum), all, { places, remainder: policy })
        expect(compareDecimals(total(shares), decimalOf(sum))).toBe(0)
        expect(shares.every((share) => placesOf(share) === places)).toBe(true)
      }),
    )
  })

  test('by the largest remainder miss the exact share by less than one unit, and so never the larger by the smaller weight', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), weights, (sum, all) => {
        const shares = allocate(sum, all, whole).map(BigInt)
        const weight = all.reduce((a, b) => a + b, 0n)
        for (const [at, share] of shares.entries()) {
          const own = all[at] ?? 0n
          const miss = share * weight - sum * own
          expect(miss < weight && -miss < weight).toBe(true)
          expect(all.every((other, to) => other <= own || (shares[to] ?? 0n) >= share)).toBe(true)
        }
      }),
    )
  })

  test('keep their minimums, and nobody pays who has no more than his own', () => {
    const lots = fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 0n, max: 50n })), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(lots, fc.bigInt({ min: 0n, max: 500n }), remainder, (all, more, policy) => {
        fc.pre(all.some(([weight]) => weight > 0n))
        const least = all.map(([, minimum]) => minimum)
        const sum = least.reduce((a, b) => a + b, more)
        const shares = allocate(
          sum,
          all.map(([weight]) => weight),
          { places: 0, remainder: policy, minimum: least },
        )
        expect(shares.map(BigInt).reduce((a, b) => a + b, 0n)).toBe(sum)
        expect(shares.every((share, at) => BigInt(share) >= (least[at] ?? 0n))).toBe(true)
      }),
    )
  })
})
