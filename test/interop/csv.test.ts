import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromCsv, toCsv } from '../../src/interop/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe('CSV by RFC 4180', () => {
  test.each([
    ['commas and quotes are quoted', { name: 'Trồng "cây", phân tán' }, 'name\r\n"Trồng ""cây"", phân tán"\r\n'],
    ['line breaks stay inside a field', { name: 'a\r\nb' }, 'name\r\n"a\r\nb"\r\n'],
    ['nothing is empty, an empty text is quoted', { a: null, b: '' }, 'a,b\r\n,""\r\n'],
    ['a negative number stays one', { a: -4, b: '-4.5' }, 'a,b\r\n-4,-4.5\r\n'],
    ['a formula is made harmless', { a: '=1+1', b: '@SUM(A1)', c: '-4+4' }, "a,b,c\r\n'=1+1,'@SUM(A1),'-4+4\r\n"],
  ])('%s', (_name, row, csv) => {
    expect(toCsv([row])).toBe(csv)
  })

  test('a byte order mark is an option, and is read over', () => {
    const csv = toCsv([{ tên: 'xã' }], { byteOrderMark: true })
    expect(csv.codePointAt(0)).toBe(0xfeff)
    expect(fromCsv(csv)).toMatchObject({ ok: true, value: [{ tên: 'xã' }] })
  })

  test('what is written is read back, whatever the texts', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=x', "'=x", "''", '-5', '\t', '\r', '"', ',', '', "'"),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value, c: value }), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(fromCsv(toCsv(rows))).toEqual({ ok: true, value: rows, warnings: [] })
      }),
    )
  })

  test.each([
    ['no header', '', 'interop.noHeader', []],
    ['a column named twice', 'a,a\r\n1,2\r\n', 'interop.duplicateColumn', [0]],
    ['too few fields', 'a,b\r\n1,2\r\n3\r\n', 'interop.fieldCount', [2]],
    ['a quote inside a field', 'a\r\nb"c\r\n', 'interop.strayQuote', [1]],
    ['text after a quoted field', 'a\r\n"b"c\r\n', 'interop.strayQuote', [1]],
    ['a quote that never ends', 'a\r\n"b\r\n', 'interop.openQuote', [1]],
    ['a text beyond the limit', 'a'.repeat(1_000_001), 'interop.tooLong', []],
  ])('%s', (_name, csv, code, path) => {
    expect(fromCsv(csv)).toMatchObject({ ok: false, issues: [{ code, path }] })
  })

  test.each([',', ';', '\t'] as const)('fields may be separated by %j', (delimiter) => {
    const rows = [
      { tên: 'a,b;c\td', 'số;lượng': '3.696,0' },
      { tên: '', 'số;lượng': null },
    ]
    const csv = toCsv(rows, { delimiter })
    expect(csv.split('\r\n')[0]).toBe(`tên${delimiter}"số;lượng"`)
    expect(fromCsv(csv, { delimiter })).toEqual({ ok: true, value: rows, warnings: [] })
  })

  test('a last field may be empty, whatever stands before it', () => {
    expect(fromCsv('a;b\r\n1;', { delimiter: ';' })).toMatchObject({ value: [{ a: '1', b: null }] })
  })

  test.each([
    ['a;b\n1;2\n', undefined, '";"'],
    ['a\tb\n1\t2\n', undefined, '"\\t"'],
    ['a,b\n1,2\n', ';', '","'],
  ] as const)('one column may be several by another delimiter: %j', (csv, delimiter, meant) => {
    const [span, expected] = [[0, 3], `delimiter: ${meant}`]
    expect(fromCsv(csv, delimiter && { delimiter })).toMatchObject({
      ok: true,
      warnings: [{ code: 'interop.otherDelimiter', path: [0], span, expected }],
    })
  })

  test.each(['"a;b"\n1\n', 'a\n1;2\n', 'a,b;c\n1,2\n'])('no other delimiter is meant in %j', (csv) => {
    expect(fromCsv(csv)).toMatchObject({ ok: true, warnings: [] })
  })

  test.each(['|', '', ', ', 'constructor', null])('%j separates nothing', (delimiter) => {
    const option = { delimiter } as never
    expect(() => toCsv([{ a: 1 }], option)).toThrow(/\[interop\.delimiter\]/)
    expect(() => fromCsv('a\n1\n', option)).toThrow(/\[interop\.delimiter\]/)
    expect(usageErrorOf(() => toCsv([{ a: 1 }], option)).issues).toMatchObject([
      { path: ['delimiter'], expected: '"," | ";" | "\\t"' },
    ])
  })

  test.each([
    ['a quote inside a field', 'a\r\nb"c\r\n', '"'],
    ['the end of a quoted field that goes on', 'a\r\n"b"c\r\n', '"'],
    ['a quote that never ends', 'a\r\n"b\r\n', '"'],
  ])('the fault is shown where it stands: %s', (_, csv, shown) => {
    const result = fromCsv(csv)
    const [from, to] = (!result.ok && result.issues[0].span) || []
    expect(csv.slice(from, to)).toBe(shown)
  })

  test('a carriage return alone belongs to its field, at the end of the text as well', () => {
    expect(valueOf(fromCsv('a\nb\rc\n'))).toEqual([{ a: 'b\rc' }])
    expect(valueOf(fromCsv('a\nb\r'))).toEqual([{ a: 'b\r' }])
    expect(valueOf(fromCsv('a\nb'))).toEqual([{ a: 'b' }])
    expect(valueOf(fromCsv('a\n"b"'))).toEqual([{ a: 'b' }])
  })

  test('what is no text is refused, and so is a text beyond the limit, with its length', () => {
    expect(fromCsv(5 as never)).toMatchObject({ issues: [{ code: 'text.notText', received: '5' }] })
    expect(fromCsv('a'.repeat(1_000_001))).toMatchObject({
      issues: [{ expected: '≤ 1000000', received: '1000001' }],
    })
    expect(fromCsv(`a\n${'b'.repeat(999_998)}`)).toMatchObject({ ok: true })
  })

  test('a column called __proto__ is only a column', () => {
    const result = fromCsv('__proto__,constructor\r\nx,y\r\n')
    expect(result.ok && Object.keys(result.value[0] ?? {})).toEqual(['__proto__', 'constructor'])
  })

  test('rows that differ lose nothing: the columns are those of all of them', () => {
    expect(toCsv([{ a: 1 }, { b: 'x', a: 2 }])).toBe('a,b\r\n1,\r\n2,x\r\n')
    expect(toCsv([{ a: 1, b: 2 }], { columns: ['b'] })).toBe('b\r\n2\r\n')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no figure', (value) => {
    expect(() => toCsv([{ value }])).toThrow(/\[interop\.notFinite\]/)
  })

  test('a header of many columns is read in time', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`)
    expect(fromCsv(`${names.join(',')}\r\n`)).toMatchObject({ ok: true, value: [] })
  })
})
