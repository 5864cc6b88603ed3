import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { formatIssue, limits } from '../../src/result/index.ts'
import { parseNumber } from '../../src/text.ts'

describe('Vietnamese notation', () => {
  test.each([
    ['1.234', '1234', 'a dot before three digits groups them'],
    ['24,023', '24.023', 'a comma never groups'],
    ['3.335,250', '3335.250', 'every printed digit is kept'],
    ['42.131.943,08', '42131943.08', 'several groups'],
    ['2450,5', '2450.5', 'without groups'],
    ['07', '7', 'a padded count'],
    ['0', '0', 'nothing'],
    ['0,15', '0.15', 'less than one'],
    ['-5', '-5', 'hyphen'],
    ['−5,20', '-5.20', 'minus sign'],
    ['–5', '-5', 'en dash'],
    ['‑5', '-5', 'no-break hyphen'],
    ['-0,00', '0.00', 'no minus on zero'],
    ['\u00a01.234\u202f', '1234', 'no-break blanks around it'],
    ['\t62\n', '62', 'a pasted cell'],
  ])('%s is %s: %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value, warnings: [] })
  })

  test.each([
    ['1,234.50', '1234.50'],
    ['1,234', '1234'],
    ['24.023', '24.023'],
  ])('in English %s is %s', (text, value) => {
    expect(parseNumber(text, { locale: 'en' })).toMatchObject({ ok: true, value })
  })
})

describe('a value with a warning', () => {
  test.each([
    ['87.010, 7', '87010.7', 'number.innerSpace', [7, 8]],
    ['87. 010,7', '87010.7', 'number.innerSpace', [3, 4]],
    ['- 7', '-7', 'number.innerSpace', [1, 2]],
    ['1\u200b2', '12', 'text.invisibleCharacter', [1, 2]],
  ] as const)('%s is %s', (text, value, code, span) => {
    expect(parseNumber(text)).toMatchObject({ ok: true, value, warnings: [{ code, span }] })
  })
})

describe('what is refused', () => {
  test.each([
    ['', 'number.empty', undefined],
    ['   ', 'number.empty', undefined],
    ['1,234,567', 'number.foreignNotation', '1.234.567'],
    ['1,234.5', 'number.foreignNotation', '1.234,5'],
    ['7.5', 'number.foreignNotation', '7,5'],
    ['0.123', 'number.foreignNotation', '0,123'],
    ['1234.567', 'number.foreignNotation', '1.234,567'],
    ['12.34.567', 'number.mixedGrouping', '1.234.567'],
    ['3.69.60', 'number.mixedGrouping', '36.960'],
    ['1.23,4', 'number.mixedGrouping', '123,4'],
    ['１２，５', 'number.foreignDigits', '12,5'],
    ['٣٤', 'number.foreignDigits', '34'],
    ['1２', 'number.foreignDigits', '2'],
    ['1e5', 'number.exponent', undefined],
    ['1,5E-3', 'number.exponent', undefined],
    ['0x10', 'number.otherBase', undefined],
    ['0b11', 'number.otherBase', undefined],
    ['0o7', 'number.otherBase', undefined],
    ['1 234', 'number.innerSpace', undefined],
    ['+1', 'number.sign', '1'],
    ['--5', 'number.sign', '5'],
    ['.5', 'number.malformed', '0,5'],
    [',5', 'number.malformed', '0,5'],
    ['5.', 'number.malformed', '5'],
    ['5,', 'number.malformed', '5'],
    ['1_000', 'number.trailingText', undefined],
    ['45%', 'number.trailingText', undefined],
    ['1½', 'number.trailingText', undefined],
    ['Infinity', 'number.malformed', undefined],
    ['NaN', 'number.malformed', undefined],
    ['**5**', 'number.malformed', undefined],
    ['constructor', 'number.malformed', undefined],
  ])('%s', (text, code, expected) => {
    const result = parseNumber(text)
    expect(result).toMatchObject({ ok: false, issues: [expected === undefined ? { code } : { code, expected }] })
  })

  test.each([
    [limits.digits + 1, 'number.tooManyDigits'],
    [limits.textLength, 'number.tooManyDigits'],
    [limits.textLength + 1, 'text.tooLong'],
  ])('%i digits', (length, code) => {
    expect(parseNumber('1'.repeat(length))).toMatchObject({ ok: false, issues: [{ code }] })
    expect(parseNumber('1'.repeat(limits.digits))).toMatchObject({ ok: true })
  })

  test('what is no text at all', () => {
    // @ts-expect-error a number is not Vietnamese text
    expect(parseNumber(5)).toMatchObject({ ok: false, issues: [{ code: 'text.notText' }] })
  })

  test('says in both languages what would be right', () => {
    const result = parseNumber('1,234,567')
    expect(result.ok ? [] : result.issues.map((issue) => formatIssue(issue, { locale: 'vi-VN' }))).toEqual([
      'dấu chấm và dấu phẩy đặt theo cách viết của ngôn ngữ khác (ký tự 0–9, cần 1.234.567, gặp "1,234,567"); trong tiếng Việt, dấu chấm tách nhóm ba chữ số, dấu phẩy đứng trước phần thập phân [number.foreignNotation]',
    ])
  })
})

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''))

describe('laws', () => {
  law.prop([fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), digits(0, 12)])(
    'grouped writing gives every digit back',
    (whole, decimals) => {
      const sign = whole < 0n ? '-' : ''
      const plain = String(whole < 0n ? -whole : whole)
      const written = `${sign}${plain.replace(/\d(?=(?:\d{3})+$)/g, '$&.')}${decimals && `,${decimals}`}`
      expect(parseNumber(written)).toEqual({
        ok: true,
        value: `${sign}${plain}${decimals && `.${decimals}`}`,
        warnings: [],
      })
    },
  )

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789.,- e+x\u00a0') })])(
    'any text gets a typed answer',
    (text) => {
      const result = parseNumber(text)
      expect(result.ok ? /^-?\d+(?:\.\d+)?$/.test(result.value) : result.issues.length > 0).toBe(true)
    },
  )

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789.,-') })])('spans lie within the text', (text) => {
    const result = parseNumber(text)
    const spans = (result.ok ? result.warnings : result.issues).flatMap(({ span }) => (span ? [span] : []))
    for (const [start, end] of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true)
  })
})
