import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { year, years } from '../../src/period/index.ts'
import {
  atLeast,
  atMost,
  averageGrowth,
  bare,
  between,
  decline,
  growth,
  lessThan,
  level,
  maintain,
  milestone,
  moreThan,
  reduction,
  unstated,
} from '../../src/target/index.ts'
import { parseTarget } from '../../src/text.ts'
import { percent, percentagePoints, quantity } from '../../src/unit/index.ts'

const relative = { base: 'unstated', reading: 'relative' } as const

describe('levels', () => {
  test.each([
    ['10.535,8', 'Tỷ đồng', bare(quantity('10535.8', 'billionVnd'))],
    ['62', 'millionVnd', bare(quantity('62', 'millionVnd'))],
    ['9-10', '%', between(percent('9'), percent('10'))],
    ['đạt 100%', undefined, bare(percent('100'))],
    ['từ 75,18% trở lên', undefined, atLeast(percent('75.18'))],
    ['95% trở lên', undefined, atLeast(percent('95'))],
    ['≥ 95%', undefined, atLeast(percent('95'))],
    ['tối thiểu 70%', undefined, atLeast(percent('70'))],
    ['không quá 3,5%', undefined, atMost(percent('3.5'))],
    ['trên 10', 'ha', moreThan(quantity('10', 'hectare'))],
    ['còn dưới 8%', undefined, lessThan(percent('8'))],
    ['giảm xuống dưới 8%', undefined, lessThan(percent('8'))],
    ['tăng lên 42%', undefined, bare(percent('42'))],
    ['duy trì trên 95%', undefined, moreThan(percent('95'))],
    ['2,5-3%/năm', undefined, between(quantity('2.5', 'percentPerYear'), quantity('3', 'percentPerYear'))],
    [
      'đến năm 2025 đạt 80-85 triệu đồng',
      undefined,
      between(quantity('80', 'millionVnd'), quantity('85', 'millionVnd')),
    ],
    ['85 - 90% trở lên', undefined, atLeast(percent('85'))],
    ['dưới 5-7%', undefined, lessThan(percent('7'))],
    ['hoàn thành 3 công trình', undefined, bare(quantity('3', 'construction'))],
    ['', 'USD', unstated()],
    ['...', '%', unstated()],
    ['-', 'ha', unstated()],
  ])('%s (%s)', (text, unit, bound) => {
    expect(parseTarget(text, unit === undefined ? {} : { unit })).toEqual({
      ok: true,
      value: { goal: level(bound) },
      warnings: [],
    })
  })
})

describe('changes', () => {
  test.each([
    ['tăng từ 9 - 10%', growth(between(percent('9'), percent('10')), relative)],
    ['tốc độ tăng trưởng đạt 8%', growth(bare(percent('8')), relative)],
    ['tăng 8% so với năm trước', growth(bare(percent('8')), { base: 'previousYear', reading: 'relative' })],
    ['tăng 8% so với cùng kỳ', growth(bare(percent('8')), { base: 'samePeriodLastYear', reading: 'relative' })],
    ['tăng 0,5 điểm phần trăm', growth(bare(percentagePoints('0.5')), { base: 'unstated', reading: 'points' })],
    [
      'giảm ít nhất 5 vụ so với năm 2020',
      reduction(atLeast(quantity('5', 'incident')), { base: { period: year(2020) }, reading: 'units' }),
    ],
    ['gấp 1,5 lần so với năm 2020', growth(bare(percent('50')), { base: { period: year(2020) }, reading: 'relative' })],
    ['tăng ít nhất 2 lần', growth(atLeast(quantity('2', 'times')), { base: 'unstated', reading: 'ambiguous' })],
    ['giảm phạm pháp hình sự 5%', reduction(bare(percent('5')), relative)],
    ['tốc độ tăng GRDP bình quân hằng năm 8%', averageGrowth(bare(percent('8')), { span: 'unstated' })],
    ['thu nhập bình quân đầu người tăng 10%', growth(bare(percent('10')), relative)],
    ['tăng bình quân 2,5-3%/năm', averageGrowth(between(percent('2.5'), percent('3')), { span: 'unstated' })],
    ['tăng bình quân 8%/năm giai đoạn 2021 - 2025', averageGrowth(bare(percent('8')), { span: years(2021, 2025) })],
  ])('%s', (text, goal) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: { goal }, warnings: [] })
  })

  test.each([
    ['giảm 0,03% năm', undefined, 'ambiguous'],
    ['tỷ lệ hộ nghèo giảm 0,03% năm', undefined, 'points'],
    ['giảm 0,03% năm', 'percent', 'points'],
    ['giảm 0,03% năm', 'hộ', 'relative'],
  ] as const)('%s of an indicator in %s is %s, and recurs', (text, unit, reading) => {
    const value = {
      goal: reduction(bare(percent('0.03')), { base: 'unstated', reading }),
      recurs: 'yearly',
    }
    expect(parseTarget(text, unit === undefined ? {} : { unit })).toMatchObject({ value })
  })
})

describe('words after a change in per cent', () => {
  test.each([
    ['giảm 5% số vụ so với năm trước', 'relative', 'previousYear', 'số vụ'],
    ['giảm 0,5% tỷ lệ hộ nghèo', 'points', 'unstated', 'tỷ lệ hộ nghèo'],
  ])('%s: they name what is %s, and are a warning', (text, reading, base, received) => {
    expect(parseTarget(text)).toMatchObject({
      value: { goal: { kind: 'reduction', reading, base } },
      warnings: [{ code: 'text.notRead', received }],
    })
  })
})

describe('per year and per household', () => {
  test.each([
    ['2.000 người/năm', bare(quantity('2000', 'person'))],
    ['dưới 100 triệu đồng/năm', lessThan(quantity('100', 'millionVnd'))],
    ['2.000 - 2.500 người/năm', between(quantity('2000', 'person'), quantity('2500', 'person'))],
  ])('%s is asked for each year anew', (text, bound) => {
    expect(parseTarget(text)).toEqual({ ok: true, value: { goal: level(bound), recurs: 'yearly' }, warnings: [] })
  })

  test('a quotient that no table holds comes with its row', () => {
    expect(parseTarget('15 - 17 triệu đồng/hộ')).toMatchObject({
      value: {
        goal: { bound: { low: { amount: '15', unit: 'millionVndPerHousehold' }, high: { amount: '17' } } },
        newUnit: { code: 'millionVndPerHousehold', vi: 'triệu đồng/hộ' },
      },
    })
    expect(parseTarget('15', { unit: 'triệu đồng/hộ' })).toMatchObject({
      value: { newUnit: { code: 'millionVndPerHousehold' } },
    })
  })
})

describe('goals without a figure', () => {
  test.each([
    ['duy trì', maintain({ base: 'unstated' })],
    ['duy trì so với năm trước', maintain({ base: 'previousYear' })],
    ['giảm', decline({ base: 'unstated' })],
    ['giảm so với cùng kỳ', decline({ base: 'samePeriodLastYear' })],
    ['hoàn thành', milestone()],
  ])('%s', (text, goal) => {
    expect(parseTarget(text)).toMatchObject({ ok: true, value: { goal } })
  })
})

test('three criteria are three targets that are met together', () => {
  expect(parseTarget('giảm cả 3 tiêu chí')).toMatchObject({ value: { goal: { kind: 'decline' }, jointly: 3 } })
  expect(parseTarget('giảm cả 3 tiêu chí 3%')).toMatchObject({ value: { goal: { kind: 'reduction' }, jointly: 3 } })
})

test('a fraction says what it is counted out of', () => {
  expect(parseTarget('9/14 tiêu chí')).toMatchObject({
    value: { goal: level(bare(quantity('9', 'criterion'))), outOf: quantity('14', 'criterion') },
  })
})

test('"hằng năm" recurs', () => {
  expect(parseTarget('trồng mới hằng năm 50 ha')).toMatchObject({ value: { recurs: 'yearly' } })
})

describe('a way leads to the level at its end', () => {
  test.each([
    ['giảm từ 5,6% xuống còn 4,1%', bare(percent('4.1')), 'giảm từ 5,6%'],
    ['tăng 2% lên 42%', bare(percent('42')), 'tăng 2%'],
    ['giảm từ 12% xuống dưới 9%', lessThan(percent('9')), 'giảm từ 12%'],
  ])('%s', (text, bound, received) => {
    expect(parseTarget(text)).toMatchObject({
      value: { goal: level(bound) },
      warnings: [{ code: 'text.notRead', received }],
    })
  })
})

test('"khoảng" sets no bound, and is warned about', () => {
  const text = 'đạt khoảng 5%'
  const [warning] = resultWarnings(text)
  expect(parseTarget(text)).toMatchObject({ value: { goal: level(bare(percent('5'))) } })
  expect(warning).toMatchObject({ code: 'text.notRead', received: 'khoảng', span: [4, 10] })
})

function resultWarnings(text: string) {
  const result = parseTarget(text)
  return result.ok ? result.warnings : []
}

test('an excess over a plan is refused: no goal holds it', () => {
  expect(parseTarget('vượt 5% kế hoạch')).toMatchObject({ ok: false, issues: [{ code: 'text.noTarget' }] })
})

test('words that were not read are a warning', () => {
  expect(parseTarget('đạt 100% chỉ tiêu tuyển quân')).toMatchObject({
    ok: true,
    warnings: [{ code: 'text.notRead', received: 'chỉ tiêu tuyển quân', span: [9, 28] }],
  })
})

describe('what is refused', () => {
  test.each([
    ['vui tươi', undefined, 'text.noTarget'],
    ['tăng', undefined, 'text.noTarget'],
    ['5', undefined, 'quantity.noUnit'],
    ['12 mô hình', undefined, 'unit.unknown'],
    ['10-9', '%', 'quantity.rangeReversed'],
    ['7.5', '%', 'number.foreignNotation'],
    ['5', 'constructor', 'unit.unknown'],
    ['5', '__proto__', 'unit.unknown'],
  ])('%s (%s): %s', (text, unit, code) => {
    expect(parseTarget(text, unit === undefined ? {} : { unit })).toMatchObject({ ok: false, issues: [{ code }] })
  })
})

test('a figure with decimals is no year, whatever its four digits', () => {
  for (const amount of ['191.0', '203.5', '210.0']) {
    expect(parseTarget(amount.replace('.', ','), { unit: 'tỷ đồng' })).toMatchObject({
      value: { goal: level(bare(quantity(amount, 'billionVnd'))) },
    })
  }
})

law.prop([
  fc.array(
    fc.constantFrom(
      '9',
      '10',
      '-',
      '%',
      ' ',
      'tăng ',
      'giảm ',
      'từ ',
      'trên ',
      'trở lên',
      '/năm',
      'bình quân ',
      'duy trì ',
      'so với ',
      'năm ',
      '2020',
      ',5',
    ),
    { maxLength: 8 },
  ),
])('any words get a target or an issue', (parts) => {
  const result = parseTarget(parts.join(''), { unit: '%' })
  expect(result.ok ? 'kind' in result.value.goal : result.issues.length > 0).toBe(true)
})
