import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnFromNumbers, columnFromStrings, columnToStrings, decimalAt, isMarked } from '../../src/columnar/index.ts'
import { limits, valueOf } from '../../src/result/index.ts'
import { numerals } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const unit = 'billionVnd'

describe('a column from strings', () => {
  test('keeps every figure as it is written, trailing zeros included', () => {
    const written = ['3696.0', '9578', '-0.50', '0', '0.000001', '999999999999999']
    const column = valueOf(columnFromStrings(written, { unit }))
    expect(columnToStrings(column)).toEqual(written)
    expect(column).toMatchObject({ unit, length: 6, scale: 6 })
    expect(column.exceptions.size).toBe(0)
  })

  test('gives back any numerals, in the form that ktxh writes them', () => {
    const some = fc.array(fc.option(numerals({ digits: 30, decimals: 12 }), { nil: undefined }), { maxLength: 20 })
    fc.assert(
      fc.property(some, (written) => {
        expect(columnToStrings(valueOf(columnFromStrings(written, { unit })))).toEqual(written)
      }),
      { numRuns: runs },
    )
  })

  test.each([
    ['sixteen digits', '1234567890123456'],
    ['fifteen digits and one decimal too many', '12345678901234.56'],
    ['seven decimals', '0.0000001'],
    ['sixty-four digits', '9'.repeat(64)],
  ])('keeps %s as text and counts them', (_, figure) => {
    const column = valueOf(columnFromStrings(['1', figure, '2'], { unit }))
    expect([...column.exceptions]).toEqual([[1, figure]])
    expect(column.values[1]).toBeNaN()
    expect(columnToStrings(column)).toEqual(['1', figure, '2'])
  })

  test('takes bigints, undefined and null; the missing ones are masked', () => {
    const column = valueOf(columnFromStrings([12n, undefined, null, -(10n ** 20n)], { unit }))
    expect(column.missing.count).toBe(2)
    expect([0, 1, 2, 3].map((row) => isMarked(column.missing, row))).toEqual([false, true, true, false])
    expect(columnToStrings(column)).toEqual(['12', undefined, undefined, '-100000000000000000000'])
  })

  test('takes typed arrays of bigints', () => {
    expect(columnToStrings(valueOf(columnFromStrings(new BigInt64Array([1n, -2n]), { unit })))).toEqual(['1', '-2'])
  })

  test.each(['', '-', '.', '1.', '.5', '+1', '1e5', '1,5', '1.000.000', '0x10', ' 1', '1 ', '--1', 'NaN', '१'])(
    'refuses %j with its row',
    (text) => {
      expect(columnFromStrings(['1', text], { unit })).toMatchObject({
        ok: false,
        issues: [{ code: 'decimal.malformed', path: [1] }],
      })
    },
  )

  test('drops needless leading zeros and a minus before zero, as a scalar decimal does', () => {
    const column = valueOf(columnFromStrings(['007', '-0', '-0.00', '0000000000000000000001.5'], { unit }))
    expect(columnToStrings(column)).toEqual(['7', '0', '0.00', '1.5'])
    expect(Object.is(column.values[1], 0)).toBe(true)
  })

  test('lists a hundred issues and counts the rest', () => {
    const result = columnFromStrings(
      Array.from({ length: limits.issues + 7 }, () => 'x'),
      { unit },
    )
    expect(result).toMatchObject({ ok: false })
    if (result.ok) return
    expect(result.issues).toHaveLength(limits.issues + 1)
    expect(result.issues.at(-1)).toEqual({ code: 'columnar.moreIssues', path: [], received: '7' })
  })

  test('grows past its first room with masks and exceptions in place', () => {
    const written = Array.from({ length: 5000 }, (_, row) =>
      row % 7 === 0 ? undefined : row % 11 === 0 ? `${row}.12345678` : `${row}.5`,
    )
    expect(columnToStrings(valueOf(columnFromStrings(written, { unit })))).toEqual(written)
  })

  test('an unknown unit is a mistake of the program', () => {
    expect(usageErrorOf(() => columnFromStrings([], { unit: 'constructor' })).code).toBe('unit.unknown')
  })
})

describe('a column from numbers', () => {
  test('takes each double for the short decimal that it is nearest to', () => {
    const column = valueOf(columnFromNumbers([9578, 10535.8, -0, 0.1, 1.005, 999999999999999], { unit }))
    expect(columnToStrings(column)).toEqual(['9578', '10535.8', '0', '0.1', '1.005', '999999999999999'])
  })

  test('is the column of the same numerals as strings', () => {
    fc.assert(
      fc.property(fc.array(numerals({ digits: 15, decimals: 6 }), { maxLength: 20 }), (written) => {
        const column = valueOf(columnFromNumbers(written.map(Number), { unit }))
        expect(column.values).toEqual(valueOf(columnFromStrings(written, { unit })).values)
      }),
      { numRuns: runs },
    )
  })

  test('with the places given, writes them all', () => {
    const column = valueOf(columnFromNumbers(new Float64Array([58.8, 58]), { unit: 'percent', places: 2 }))
    expect(columnToStrings(column)).toEqual(['58.80', '58.00'])
  })

  test.each([0.1 + 0.2, 1 / 3, 1e15, 2 ** 60, 1e-7, Number.POSITIVE_INFINITY, Number.NaN])('refuses %d', (number) => {
    expect(columnFromNumbers([1, number], { unit })).toMatchObject({
      ok: false,
      issues: [{ code: 'columnar.notShortDecimal', path: [1] }],
    })
  })

  test('refuses more decimals than the places given', () => {
    expect(columnFromNumbers([0.25], { unit, places: 1 })).toMatchObject({ ok: false })
  })

  test('takes NaN for missing only on request', () => {
    const column = valueOf(columnFromNumbers([1, Number.NaN, undefined, null], { unit, nan: 'missing' }))
    expect(columnToStrings(column)).toEqual(['1', undefined, undefined, undefined])
  })
})

test('a row beyond the end has no figure', () => {
  expect(decimalAt(valueOf(columnFromStrings(['1'], { unit })), 1)).toBeUndefined()
})
