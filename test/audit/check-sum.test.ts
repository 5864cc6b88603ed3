import { describe, expect, test } from 'vitest'
import { checkSum } from '../../src/audit/index.ts'
import { limits } from '../../src/result/index.ts'
import { quantity, type StandardUnit } from '../../src/unit/index.ts'

const all = (unit: StandardUnit, amounts: readonly string[]) => amounts.map((amount) => quantity(amount, unit))

describe('parts make up their total', () => {
  test.each([
    // section, parts, total, verdict, assuming
    ['III.1.2', ['1173.7', '3696.0'], '4869.7', 'holds', 'exactParts'],
    ['III.1.2', ['152.9', '4869.7', '5513.2'], '10535.8', 'holds', 'exactParts'],
    ['20,4 three times is 61,2', ['20', '20', '20'], '61', 'holds', 'roundedParts'],
    ['20,4 three times is not 63', ['20', '20', '20'], '63', 'contradicted', 'exactParts'],
    ['cut off, 20,9 three times is 62', ['20', '20', '20'], '62', 'holdsTruncated', 'roundedParts'],
    ['a total rounded more coarsely', ['20.4', '20.4', '20.4'], '61', 'holds', 'exactParts'],
    ['two parts may miss by one', ['1', '1'], '3', 'holds', 'roundedParts'],
    ['two parts may not miss by two', ['1', '1'], '4', 'contradicted', 'exactParts'],
    ['nothing makes up nothing', [], '0', 'holds', 'exactParts'],
  ] as const)('%s: %j make %s', (_, parts, total, verdict, assuming) => {
    expect(checkSum({ parts, total })).toMatchObject({ verdict, assuming })
  })

  test('an assumption asked for is the only one tried', () => {
    const figures = { parts: ['20', '20', '20'], total: '61' }
    expect(checkSum({ ...figures, assuming: 'exactParts' }).verdict).toBe('contradicted')
    expect(checkSum({ ...figures, assuming: 'roundedParts' }).verdict).toBe('holds')
  })

  test('counts have no room: 249 + 107 + 3 works are not 360 (I.2.a, footnote 7)', () => {
    const check = checkSum({ parts: all('construction', ['249', '107', '3']), total: quantity('360', 'construction') })
    expect(check).toMatchObject({
      verdict: 'contradicted',
      printed: '359',
      exact: { numerator: '359', denominator: '1' },
      stated: { amount: '360', unit: 'construction' },
      nearest: [
        { role: 'part', index: 0, value: '250' },
        { role: 'part', index: 1, value: '108' },
        { role: 'part', index: 2, value: '4' },
      ],
    })
  })

  test('thousands of a count may be rounded', () => {
    const parts = all('thousandVisits', ['20', '20', '20'])
    expect(checkSum({ parts, total: quantity('61', 'thousandVisits') }).verdict).toBe('holds')
  })

  test('units of one dimension are converted, others refused', () => {
    const parts = [quantity('1', 'billionVnd'), quantity('500', 'millionVnd')]
    expect(checkSum({ parts, total: quantity('1.5', 'billionVnd') }).verdict).toBe('holds')
    expect(checkSum({ parts, total: quantity('1.5', 'hectare') })).toMatchObject({
      verdict: 'contradicted',
      reason: 'unitsDiffer',
    })
  })

  test('a thousandfold part is noticed: 2.000,100 + 2.500,150 printed as 4.500.250', () => {
    const { verdict, hints } = checkSum({ parts: ['2000.100', '2500.150'], total: '4500250' })
    expect(verdict).toBe('contradicted')
    expect(hints).toContainEqual(
      expect.objectContaining({ code: 'dotForComma', role: 'total', from: '4500250', to: '4500.250' }),
    )
  })
})

describe('parts belong to their total ("trong đó")', () => {
  test.each([
    [['249'], '360', 'holds'],
    [['249', '107'], '356', 'holds'],
    [['249', '107'], '355', 'contradicted'],
  ] as const)('%j of %s', (parts, total, verdict) => {
    const counts = { parts: all('construction', parts), total: quantity(total, 'construction') }
    expect(checkSum({ ...counts, coverage: 'ofWhich' }).verdict).toBe(verdict)
  })

  test('within their rounding', () => {
    expect(checkSum({ parts: ['20', '20'], total: '39', coverage: 'ofWhich' })).toMatchObject({
      verdict: 'holds',
      assuming: 'roundedParts',
    })
    expect(checkSum({ parts: ['20', '20'], total: '36', coverage: 'ofWhich' }).verdict).toBe('contradicted')
  })
})

test('of two hundred parts each is tried for a slip, of more none', () => {
  const wrong = (figures: number) => checkSum({ parts: Array.from({ length: figures }, () => '2'), total: '1' })
  expect(wrong(limits.mendedFigures).nearest).not.toEqual([])
  expect(wrong(limits.mendedFigures + 1)).toMatchObject({ verdict: 'contradicted', hints: [], nearest: [] })
})
