import { describe, expect, test } from 'vitest'
import { formatIssue, type Issue, issue } from '../../src/result/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const unknown = { vi: 'không có đơn vị này', en: 'no such unit' }
const mend = {
  vi: 'dùng mã trong bảng đơn vị, hoặc khai báo thêm đơn vị cho kế hoạch',
  en: 'use a code of the unit table, or declare the unit with the plan',
}

/** An issue, and how it begins in Vietnamese and in English. */
const cases: readonly [detail: Partial<Issue>, vi: string, en: string][] = [
  [{}, `${unknown.vi}`, `${unknown.en}`],
  [{ path: ['indicators', 3, 'unit'] }, `indicators[3].unit: ${unknown.vi}`, `indicators[3].unit: ${unknown.en}`],
  [{ path: [0, 'unit'] }, `[0].unit: ${unknown.vi}`, `[0].unit: ${unknown.en}`],
  [{ received: 'tấm' }, `${unknown.vi} (gặp "tấm")`, `${unknown.en} (found "tấm")`],
  [{ received: '' }, `${unknown.vi} (gặp "")`, `${unknown.en} (found "")`],
  [{ expected: 'ha' }, `${unknown.vi} (cần ha)`, `${unknown.en} (expected ha)`],
  [{ expected: 'string' }, `${unknown.vi} (cần chuỗi)`, `${unknown.en} (expected string)`],
  [{ expected: 'array' }, `${unknown.vi} (cần danh sách)`, `${unknown.en} (expected array)`],
  [{ expected: 'toString' }, `${unknown.vi} (cần toString)`, `${unknown.en} (expected toString)`],
  [{ span: [0, 4] }, `${unknown.vi} (ký tự 0–4)`, `${unknown.en} (characters 0–4)`],
  [
    { path: ['text'], span: [3, 6], expected: 'ha', received: 'hà' },
    `text: ${unknown.vi} (ký tự 3–6, cần ha, gặp "hà")`,
    `text: ${unknown.en} (characters 3–6, expected ha, found "hà")`,
  ],
]

describe('an issue in words: where, what, and how to mend it', () => {
  test.each(cases)('%j', (detail, vi, en) => {
    const each: Issue = { code: 'unit.unknown', path: [], ...detail }
    expect(formatIssue(each)).toBe(`${vi}; ${mend.vi} [unit.unknown]`)
    expect(formatIssue(each, {})).toBe(formatIssue(each, { locale: 'vi-VN' }))
    expect(formatIssue(each, { locale: 'en' })).toBe(`${en}; ${mend.en} [unit.unknown]`)
  })
})

test.each(['fr', 'vi', 'EN', '', 'constructor', null, 5])('no language of ktxh: %j', (locale) => {
  const write = formatIssue as (issue: Issue, options: unknown) => string
  const { issues } = usageErrorOf(() => write(issue('unit.unknown'), { locale }))
  expect(issues).toMatchObject([{ code: 'format.locale', expected: 'vi-VN | en', received: String(locale) }])
})

describe('nothing in an issue steers the terminal or the reading direction', () => {
  test.each([
    ['escapes', { received: 'a\u001b[31mb' }, '(found "a\ufffd[31mb")'],
    ['line breaks', { received: 'a\r\nb' }, '(found "a\ufffd\ufffdb")'],
    ['direction marks', { received: 'a\u202eb\u2069c' }, '(found "a\ufffdb\ufffdc")'],
    [
      'a character cut in two',
      { received: issue('unit.unknown', { received: `${'x'.repeat(79)}😀` }).received ?? '' },
      'x\ufffd…")',
    ],
    ['names in the path', { path: ['a\u001b', 'b\u0007'] }, 'a\ufffd.b\ufffd: no such unit'],
  ])('%s', (_name, detail, words) => {
    expect(formatIssue({ code: 'unit.unknown', path: [], ...detail }, { locale: 'en' })).toContain(words)
  })

  test('and whole characters stay', () => {
    expect(formatIssue({ code: 'unit.unknown', path: [], received: 'tấm 😀 \u00a0' })).toContain('"tấm 😀 \u00a0"')
  })
})

describe('what was found is told with its kind, so that a number is not taken for its text', () => {
  test.each<[value: unknown, vi: string, en: string]>([
    ['5.1', 'gặp "5.1"', 'found "5.1"'],
    [5.1, 'gặp số 5.1', 'found number 5.1'],
    [Number.NaN, 'gặp số NaN', 'found number NaN'],
    [5n, 'gặp số nguyên 5', 'found bigint 5'],
    [10n ** 70n, 'gặp số nguyên', 'found bigint'],
    ['array', 'gặp "array"', 'found "array"'],
    [[1, 2], 'gặp danh sách', 'found array'],
    [{}, 'gặp đối tượng', 'found object'],
    [() => 1, 'gặp hàm', 'found function'],
    [true, 'gặp true', 'found true'],
    [null, 'gặp null', 'found null'],
  ])('%o', (received, vi, en) => {
    const found = issue('plan.malformed', { expected: 'string', received })
    expect(formatIssue(found)).toContain(`(cần chuỗi, ${vi})`)
    expect(formatIssue(found, { locale: 'en' })).toContain(`(expected string, ${en})`)
  })
})
