import { describe, expect, test } from 'vitest'
import {
  add,
  compareDecimals,
  decimal,
  isDecimalString,
  multiply,
  readDecimal,
  subtract,
} from '../../src/decimal/index.ts'
import { limits } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const nines = (length: number) => '9'.repeat(length)

/** What an untyped caller may hand over. */
const untyped = (value: unknown) => decimal(value as string)

describe('plain notation is read with every printed digit', () => {
  test.each([
    ['3696.0', '3696.0'],
    ['3335.250', '3335.250'],
    ['0', '0'],
    ['0.00', '0.00'],
    ['-12.70', '-12.70'],
    ['007', '7'],
    ['0129.034', '129.034'],
    ['000', '0'],
    ['00.5', '0.5'],
    ['-0', '0'],
    ['-0.0', '0.0'],
    ['-000.5', '-0.5'],
    [225n, '225'],
    [-6n, '-6'],
    [0n, '0'],
  ])('%s is %s', (text, read) => {
    expect(decimal(text)).toBe(read)
    expect(isDecimalString(read)).toBe(true)
  })
})

describe('anything but plain notation is refused', () => {
  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '\t1',
    '1 000',
    '+1',
    '--1',
    '-',
    '.',
    '.5',
    '5.',
    '-.5',
    '1.2.3',
    '1..2',
    '1-',
    '1e5',
    '1E5',
    '1e1000000000',
    '1e-1000000000',
    '1e9000000000000000',
    '0x10',
    '0b11',
    '0o7',
    '0x1p1000000000',
    '1_000',
    '1,5',
    '1.234,5',
    '12%',
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    'constructor',
    '__proto__',
    '１２',
    '٣',
    '१',
    '1½',
    '5²',
    '−5',
    '1\u00a0000',
    '\u200b1',
    '\ufeff1',
    '1\u0000',
    '𝟏',
  ])('%j', (text) => {
    expect(readDecimal(text)).toMatchObject({ ok: false, issues: [{ code: 'decimal.malformed', path: [] }] })
    expect(isDecimalString(text)).toBe(false)
    expect(() => decimal(text)).toThrow(/plain decimal/)
  })

  test.each([
    ['a number', 1.5, '1.5'],
    ['NaN', Number.NaN, 'NaN'],
    ['null', null, 'null'],
    ['a truth value', true, 'true'],
    ['a symbol', Symbol('1'), 'symbol'],
    ['a function', () => '1', 'function'],
    ['a boxed string', Object('1'), 'object'],
    ['a list', ['1'], 'array'],
    ['an object with a text form', { toString: () => '1', valueOf: () => 1 }, 'object'],
    ['a forged decimal.js value', JSON.parse('{"toStringTag":"[object Decimal]","s":1,"e":0,"d":[3]}'), 'object'],
  ])('%s of an untyped caller', (_name, value, received) => {
    expect(readDecimal(value)).toMatchObject({ ok: false, issues: [{ code: 'decimal.malformed', received }] })
    expect(isDecimalString(value)).toBe(false)
    expect(() => untyped(value)).toThrow(/plain decimal/)
    expect(() => add(value as string, '1')).toThrow(/plain decimal/)
  })

  test('what is asked for is a numeral in plain notation', () => {
    expect(readDecimal(1.5)).toMatchObject({ issues: [{ expected: 'string', received: '1.5' }] })
  })

  test('nothing at all', () => {
    expect(readDecimal(undefined)).toMatchObject({ ok: false, issues: [{ code: 'decimal.malformed' }] })
    expect(() => untyped(undefined)).toThrow(/plain decimal/)
  })

  test('the error is a UsageError with the code and what was found', () => {
    const error = usageErrorOf(() => decimal('1.234,5'))
    expect(error.issues).toEqual([{ code: 'decimal.malformed', path: [], expected: '"1234.5"', received: '1.234,5' }])
  })
})

describe('a numeral has at most 64 digits', () => {
  const half = (limits.digits - 2) / 2
  test.each([
    ['whole', nines(64), nines(65)],
    ['negative', `-${nines(64)}`, `-${nines(65)}`],
    ['with decimals', `${nines(half)}.${nines(64 - half)}`, `${nines(half)}.${nines(65 - half)}`],
    ['negative with decimals', `-${nines(half)}.${nines(64 - half)}`, `-${nines(half)}.${nines(65 - half)}`],
    ['padded with zeros', `${'0'.repeat(63)}1`, `${'0'.repeat(64)}1`],
    ['bigint', 10n ** 64n - 1n, 10n ** 64n],
    ['negative bigint', 1n - 10n ** 64n, -(10n ** 64n)],
  ])('%s: 64 are read, 65 are not', (_form, within, beyond) => {
    expect(readDecimal(within)).toMatchObject({ ok: true })
    expect(readDecimal(beyond)).toMatchObject({
      ok: false,
      issues: [{ code: 'decimal.tooManyDigits', expected: '≤ 64' }],
    })
  })

  test.each([
    ['a million digits', nines(1_000_000)],
    ['a million zeros', '0'.repeat(1_000_000)],
    ['a million decimals', `0.${nines(1_000_000)}`],
    ['a million digits in base 16', `0x${'F'.repeat(1_000_000)}`],
    ['a million blanks', ' '.repeat(1_000_000)],
    ['a bigint of 300,000 digits', 1n << 1_000_000n],
  ])('%s are refused at once, and the issue stays short', (_name, value) => {
    const start = performance.now()
    const result = readDecimal(value)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'decimal.tooManyDigits' }] })
    expect(JSON.stringify(result).length).toBeLessThan(250)
    expect(isDecimalString(value)).toBe(false)
  })
})

describe('a computed numeral has at most 256 digits', () => {
  const wide = multiply(multiply(nines(64), nines(64)), multiply(nines(64), nines(64)))

  test('256 digits go on being computed with', () => {
    expect(wide).toHaveLength(limits.resultDigits)
    expect(wide).toBe(String((10n ** 64n - 1n) ** 4n))
    expect(add(wide, '0')).toBe(wide)
  })

  test('the zero before the point is a digit', () => {
    const tiny = [1, 2, 3, 4].reduce((product) => multiply(product, `0.${'0'.repeat(62)}1`), decimal('1'))
    expect(multiply(tiny, '0.001')).toBe(`0.${'0'.repeat(254)}1`)
    expect(() => multiply(tiny, '0.0001')).toThrow(/expected ≤ 256, found number 257\).*\[decimal\.resultTooLong\]/)
  })

  test('a small part is never swallowed by a large one', () => {
    const [large, small] = [`1${'0'.repeat(255)}`, `0.${'0'.repeat(254)}1`]
    expect(() => add(large, small)).toThrow(/found number 511\).*\[decimal\.resultTooLong\]/)
    expect(compareDecimals(large, subtract(large, '1'))).toBe(1)
  })

  test.each([
    ['one more whole digit', () => add(wide, wide)],
    ['one more decimal', () => add(wide, '0.1')],
    ['a wider product', () => multiply(wide, '10')],
  ])('%s is refused', (_name, compute) => {
    expect(compute).toThrow(/too many digits .* \[decimal\.resultTooLong\]/)
  })

  test('257 digits are no decimal of ktxh', () => {
    expect(isDecimalString(nines(256))).toBe(true)
    expect(isDecimalString(nines(257))).toBe(false)
    expect(isDecimalString(`-${nines(255)}.9`)).toBe(true)
    expect(isDecimalString(`-${nines(256)}.9`)).toBe(false)
  })
})

describe('isDecimalString knows the canonical writing', () => {
  test.each(['0', '0.0', '-0.5', '-0.50', '10', '1200.00', '-7'])('%s is canonical', (text) => {
    expect(isDecimalString(text)).toBe(true)
  })
  test.each(['007', '00', '-0', '-0.0', '-0.000', '01.5', '-01'])('%s is not', (text) => {
    expect(isDecimalString(text)).toBe(false)
  })
})
