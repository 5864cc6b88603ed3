import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { firstHalf, isPeriod, month, nineMonths, quarter, year } from '../../src/period/index.ts'
import { limits } from '../../src/result/index.ts'
import { parsePeriodText } from '../../src/text.ts'

describe('a period with its year', () => {
  test.each([
    ['6 tháng đầu năm 2020', '2020-S1'],
    ['06 tháng đầu năm 2020', '2020-S1'],
    ['sáu tháng đầu năm 2020', '2020-S1'],
    ['6 tháng/2020', '2020-S1'],
    ['6 tháng cuối năm 2020', '2020-S2'],
    ['nửa đầu năm 2020', '2020-S1'],
    ['quý III/2021', '2021-Q3'],
    ['Quý 3 năm 2021', '2021-Q3'],
    ['quý IV năm 2021', '2021-Q4'],
    ['quí II-2021', '2021-Q2'],
    ['tháng 9-2023', '2023-09'],
    ['9 tháng năm 2020', '2020-01-01/P9M'],
    ['5 tháng đầu năm 2020', '2020-01-01/P5M'],
    ['12 tháng năm 2020', '2020'],
    ['tháng 6/2020', '2020-06'],
    ['tháng 6 năm 2020', '2020-06'],
    ['6/2020', '2020-06'],
    ['cả năm 2020', '2020'],
    ['ước thực hiện cả năm 2020', '2020'],
    ['năm 2021', '2021'],
    ['2021', '2021'],
    ['đến năm 2030', '2030'],
    ['giai đoạn 2021 - 2025', '2021-01-01/P5Y'],
    ['giai đoạn 2021–2025', '2021-01-01/P5Y'],
    ['05 năm 2021 - 2025', '2021-01-01/P5Y'],
    ['thời kỳ 2021-2030', '2021-01-01/P10Y'],
    ['từ năm 2021 đến năm 2025', '2021-01-01/P5Y'],
    ['giai đoạn 2021 đến 2025', '2021-01-01/P5Y'],
    ['nhiệm kỳ 2020 - 2025', '2021-01-01/P5Y'],
    ['nhiệm kỳ 2021-2026', '2022-01-01/P5Y'],
    ['Q1/2021', '2021-Q1'],
    ['T6/2020', '2020-06'],
    ['6T/2020', '2020-S1'],
    ['9T 2020', '2020-01-01/P9M'],
    ['hai quý đầu năm 2020', '2020-S1'],
    ['3 quý đầu năm 2020', '2020-01-01/P9M'],
    ['năm kế hoạch 2021', '2021'],
    ['tầm nhìn đến năm 2045', '2045'],
    ['ngày 24/8/2020', '2020-08-24'],
    ['ngày 24 tháng 8 năm 2020', '2020-08-24'],
    ['từ 15/12/2019 đến 14/6/2020', '2019-12-15/2020-06-14'],
    ['từ ngày 01/01 đến ngày 24/8/2020', '2020-01-01/2020-08-24'],
    ['01/01/2020 - 24/8/2020', '2020-01-01/2020-08-24'],
    ['từ đầu năm đến ngày 24/8/2020', '2020-01-01/2020-08-24'],
    ['lũy kế đến 30/6/2020', '../2020-06-30'],
    ['đến hết tháng 6/2020', '../2020-06-30'],
    ['đến hết quý II/2020', '../2020-06-30'],
    ['đến cuối năm 2025', '../2025-12-31'],
    ['tính đến hết tháng 6/2020', '../2020-06-30'],
    ['6 tháng đầu năm 2020'.normalize('NFD'), '2020-S1'],
  ])('%s', (text, period) => {
    expect(parsePeriodText(text)).toEqual({ ok: true, value: period, warnings: [] })
  })
})

describe('a period relative to a given year', () => {
  test.each([
    ['6 tháng đầu năm', firstHalf(2020)],
    ['9 tháng', nineMonths(2020)],
    ['quý I', quarter(2020, 1)],
    ['cả năm', year(2020)],
    ['năm nay', year(2020)],
    ['năm trước', year(2019)],
    ['năm sau', year(2021)],
    ['cùng kỳ', year(2019)],
    ['cùng kỳ năm trước', year(2019)],
  ])('%s', (text, period) => {
    expect(parsePeriodText(text, { year: 2020 })).toMatchObject({ value: period })
  })

  test('the year of the text stands before the year given', () => {
    expect(parsePeriodText('9 tháng năm 2019', { year: 2020 })).toMatchObject({ value: nineMonths(2019) })
  })

  test('"cùng kỳ" goes back from the period given', () => {
    const period = firstHalf(2020)
    expect(parsePeriodText('cùng kỳ', { period })).toMatchObject({ value: firstHalf(2019) })
    expect(parsePeriodText('cùng kỳ năm 2018', { period })).toMatchObject({ value: firstHalf(2018) })
    expect(parsePeriodText('so với cùng kỳ', { period })).toMatchObject({ value: firstHalf(2019) })
  })
})

test('"tháng trước" and "quý trước" go back from the month or quarter given', () => {
  expect(parsePeriodText('so với tháng trước', { period: month(2020, 1) })).toMatchObject({ value: month(2019, 12) })
  expect(parsePeriodText('quý trước', { period: quarter(2020, 2) })).toMatchObject({ value: quarter(2020, 1) })
})

describe('what is refused', () => {
  test.each([
    ['tháng trước', 'text.noYear'],
    ['nhiệm kỳ 2025 - 2020', 'text.unknownPeriod'],
    ['nhiệm kỳ 2020 - 2020', 'text.unknownPeriod'],
    ['13T/2020', 'text.unknownPeriod'],
    ['năm học 2020 - 2021', 'text.unknownPeriod'],
    ['6 tháng đầu năm', 'text.noYear'],
    ['cùng kỳ', 'text.noYear'],
    ['quý V/2020', 'text.unknownPeriod'],
    ['quý 7/2020', 'text.unknownPeriod'],
    ['tháng 13/2020', 'text.unknownPeriod'],
    ['14 tháng năm 2020', 'text.unknownPeriod'],
    ['ngày 30/2/2020', 'text.unknownPeriod'],
    ['giai đoạn 2025 - 2021', 'text.unknownPeriod'],
    ['hằng năm', 'text.unknownPeriod'],
    ['constructor', 'text.unknownPeriod'],
    ['', 'text.unknownPeriod'],
    ['6'.repeat(limits.identifierLength + 1), 'text.unknownPeriod'],
  ])('%s', (text, code) => {
    expect(parsePeriodText(text)).toMatchObject({ ok: false, issues: [{ code, span: [0, text.length] }] })
  })
})

test('a month before something that is no month is refused', () => {
  expect(parsePeriodText('tháng trước', { period: year(2020) })).toMatchObject({
    ok: false,
    issues: [{ code: 'text.unknownPeriod' }],
  })
})

law.prop([
  fc.array(
    fc.constantFrom(
      '6',
      '2020',
      '2025',
      ' ',
      'tháng ',
      'đầu ',
      'năm ',
      'quý ',
      'II',
      '/',
      '-',
      'đến ',
      'từ ',
      'hết ',
      'cùng kỳ ',
      'ngày ',
    ),
    { maxLength: 10 },
  ),
])('any words get a period or an issue', (parts) => {
  const result = parsePeriodText(parts.join(''), { year: 2020 })
  expect(result.ok ? isPeriod(result.value) : result.issues.length > 0).toBe(true)
})
