import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { formatQuantity } from '../../src/format/index.ts'
import { formatIssue, valueOf } from '../../src/result/index.ts'
import { parseQuantity } from '../../src/text.ts'
import { defineUnits, standardUnitRows } from '../../src/unit/index.ts'

describe('one number with its unit', () => {
  test.each([
    ['190.676 triệu đồng', '190676', 'millionVnd'],
    ['45,5%', '45.5', 'percent'],
    ['87,3 %', '87.3', 'percent'],
    ['1.739m', '1739', 'meter'],
    ['36,7 m3', '36.7', 'cubicMeter'],
    ['36,7 m³', '36.7', 'cubicMeter'],
    ['8.023 m<sup>2</sup>', '8023', 'squareMeter'],
    ['07 hộ', '7', 'household'],
    ['229GCN', '229', 'certificate'],
    ['350 tỷ', '350', 'billionVnd'],
    ['350 tỉ đồng', '350', 'billionVnd'],
    ['1.245,6 trđ', '1245.6', 'millionVnd'],
    ['1.245,6 tr.đ', '1245.6', 'millionVnd'],
    ['12 tỷ đ', '12', 'billionVnd'],
    ['1.598\nnghìn lượt người', '1598', 'thousandVisits'],
    ['62 Triệu\nđồng', '62', 'millionVnd'],
    ['4 bác sỹ/vạn dân', '4', 'doctorPer10000People'],
    ['54,3 triệu đồng / người / năm', '54.3', 'millionVndPerPersonYear'],
    ['12 vụ/100.000 dân', '12', 'incidentPer100000People'],
    ['0,4 điểm %', '0.4', 'percentagePoint'],
    ['-2,5%', '-2.5', 'percent'],
    ['98 chỉ số (gốc = 100)', '98', 'indexPoint'],
  ])('%s', (text, amount, unit) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value: { quantity: { amount, unit } }, warnings: [] })
  })

  test.each([
    ['5 nghìn tỷ đồng', '5', 'trillionVnd'],
    ['40 ngàn tỷ', '40', 'trillionVnd'],
    ['3 triệu tỷ đồng', '3', 'quadrillionVnd'],
    ['8,08 triệu tấn', '8080', 'thousandTonnes'],
    ['20.000 nghìn tỷ', '20000', 'trillionVnd'],
    ['5 vạn người', '50', 'thousandPersons'],
    ['1,25 triệu lượt khách', '1250', 'thousandGuestVisits'],
    ['3 vạn tấn', '3', 'tenThousandTonnes'],
    ['2 nghìn tỷ USD', '2000', 'billionUsd'],
    ['2 tỷ 350 triệu đồng', '2350', 'millionVnd'],
  ])('scale words: %s', (text, amount, unit) => {
    expect(parseQuantity(text)).toMatchObject({ ok: true, value: { quantity: { amount, unit } } })
  })
})

describe('two numbers with one unit', () => {
  test('a fraction is counted out of its second number', () => {
    expect(parseQuantity('2.382/2.388 người')).toMatchObject({
      value: { quantity: { amount: '2382', unit: 'person' }, outOf: { amount: '2388', unit: 'person' } },
    })
  })

  test('a fraction may print its unit twice', () => {
    expect(parseQuantity('67.422 thửa/68.582 thửa đất')).toMatchObject({
      value: { quantity: { amount: '67422', unit: 'plot' }, outOf: { amount: '68582', unit: 'plot' } },
    })
  })

  test.each(['9-10%', '9 - 10%', '9–10 %', 'từ 9 đến 10%', '9% - 10%'])('%s is a range', (text) => {
    expect(parseQuantity(text)).toMatchObject({
      value: { quantity: { amount: '9', unit: 'percent' }, high: { amount: '10', unit: 'percent' } },
    })
  })

  test('the ends of a range may be scaled differently', () => {
    expect(parseQuantity('500 triệu - 1 tỷ đồng')).toMatchObject({
      value: { quantity: { amount: '500', unit: 'millionVnd' }, high: { amount: '1', unit: 'billionVnd' } },
    })
  })
})

describe('qualifiers', () => {
  test.each([
    ['hơn 240 tỷ đồng', 'over'],
    ['trên 4,4 ha', 'over'],
    ['gần 20 ha', 'under'],
    ['dưới 8%', 'under'],
    ['khoảng 12 triệu đồng', 'about'],
    ['ước 350 tỷ đồng', 'about'],
    ['từ 75,18% trở lên', 'atLeast'],
    ['tối thiểu 70%', 'atLeast'],
    ['không quá 3,5%', 'atMost'],
    ['tối đa 5 vụ', 'atMost'],
    ['3% trở xuống', 'atMost'],
  ])('%s: %s', (text, qualifier) => {
    expect(parseQuantity(text)).toMatchObject({ ok: true, value: { qualifier } })
  })
})

describe('a quotient of known units that no table holds comes with its row', () => {
  test.each([
    ['dưới 100 triệu đồng/năm', { amount: '100', unit: 'millionVndPerYear' }, 'triệu đồng/năm'],
    ['8.500 đồng/kg', { amount: '8500', unit: 'vndPerKilogram' }, 'đồng/kg'],
    ['11 tỷ đồng/tháng', { amount: '11', unit: 'billionVndPerMonth' }, 'tỷ đồng/tháng'],
  ])('%s', (text, value, vi) => {
    const read = valueOf(parseQuantity(text))
    expect(read).toMatchObject({ quantity: value, newUnit: { code: value.unit, vi } })
    const units = defineUnits([read.newUnit ?? { code: '', vi: '', en: '' }])
    expect(valueOf(parseQuantity(text, { units }))).toEqual({
      quantity: value,
      ...(read.qualifier && { qualifier: read.qualifier }),
    })
    expect(formatQuantity(read.quantity, { units })).toBe(text.replace('dưới ', ''))
  })
})

describe('what is refused', () => {
  test('an unknown unit, with the nearest one that is known', () => {
    expect(parseQuantity('5.100 tấm')).toEqual({
      ok: false,
      issues: [{ code: 'unit.unknown', path: [], received: 'tấm', expected: 'tấn', span: [6, 9] }],
    })
  })

  test.each([
    ['5', 'quantity.noUnit'],
    ['36/37', 'quantity.noUnit'],
    ['353 giấy phép', 'unit.unknown'],
    ['11 mô hình/tháng', 'unit.unknown'],
    ['5 tỷ triệu đồng', 'unit.unknown'],
    ['3 triệu nghìn con', 'unit.unknown'],
    ['5 constructor', 'unit.unknown'],
    ['5 __proto__', 'unit.unknown'],
    ['5 toString', 'unit.unknown'],
    ['12 tấn thóc', 'quantity.trailingText'],
    ['5 kg/6 người', 'quantity.mixedUnits'],
    ['10 - 9%', 'quantity.rangeReversed'],
    ['7.5%', 'number.foreignNotation'],
    ['1e5 kg', 'number.exponent'],
    ['tỷ', 'number.malformed'],
    ['', 'number.empty'],
  ])('%s: %s', (text, code) => {
    expect(parseQuantity(text)).toMatchObject({ ok: false, issues: [{ code }] })
  })

  test('in both languages', () => {
    const result = parseQuantity('5.100 tấm')
    expect(result.ok ? '' : formatIssue(result.issues[0], { locale: 'vi-VN' })).toBe(
      'không có đơn vị này (ký tự 6–9, cần tấn, gặp "tấm"); dùng mã trong bảng đơn vị, hoặc khai báo thêm đơn vị cho kế hoạch [unit.unknown]',
    )
  })
})

test('a stray blank in the number is a value with a warning', () => {
  expect(parseQuantity('87.010, 7 triệu đồng')).toEqual({
    ok: true,
    value: { quantity: { amount: '87010.7', unit: 'millionVnd' } },
    warnings: [{ code: 'number.innerSpace', path: [], span: [7, 8] }],
  })
})

test('units that a plan declares are read by their own words', () => {
  const units = defineUnits([{ code: 'permit', vi: 'giấy phép', en: 'permits', spellings: ['GPXD'] }])
  expect(parseQuantity('353 giấy phép', { units })).toMatchObject({
    value: { quantity: { amount: '353', unit: 'permit' } },
  })
  expect(parseQuantity('353 GPXD', { units })).toMatchObject({ value: { quantity: { unit: 'permit' } } })
})

describe('laws', () => {
  const row = fc.constantFrom(...standardUnitRows)

  law.prop([row, fc.boolean()])(
    'every spelling of every unit is read, composed or decomposed',
    ({ code, vi, spellings = [] }, decomposed) => {
      for (const spelling of [vi, ...spellings]) {
        const text = `12,5 ${spelling}`
        expect(parseQuantity(decomposed ? text.normalize('NFD') : text)).toMatchObject({
          value: { quantity: { amount: '12.5', unit: code } },
        })
      }
    },
  )

  law.prop([row])('every unit is read in English', ({ code, en }) => {
    expect(parseQuantity(`1,012.5 ${en}`, { locale: 'en' })).toMatchObject({
      value: { quantity: { amount: '1012.5', unit: code } },
    })
  })

  law.prop([fc.string({ unit: fc.constantFrom(...'0123456789.,-/% tỷđồngm²') })])(
    'any text gets a typed answer',
    (text) => {
      const result = parseQuantity(text)
      expect(result.ok ? 'quantity' in result.value : result.issues.length > 0).toBe(true)
    },
  )
})

describe('the quick reader of plain figures agrees with the careful one', () => {
  const careful = (text: string) => parseQuantity(text, { units: [] })
  const spellings = standardUnitRows.flatMap(({ vi, spellings: others = [] }) => [vi, ...others])

  test.each(spellings.map((spelling) => [spelling]))('%s', (spelling) => {
    for (const number of ['7', '1.234', '1.234,50', '1234,5', '12.345/12.400', '1,5/2']) {
      for (const blank of ['', ' ']) {
        const text = `${number}${blank}${spelling}`
        expect(parseQuantity(text)).toEqual(careful(text))
      }
    }
  })

  law.prop([
    fc.string({
      unit: fc.constantFrom(...'0123456789012345,./ -', '%', 'ha', ' tỷ đồng', ' người', ' vụ'),
      maxLength: 14,
    }),
  ])('whatever stands there', (text) => {
    expect(parseQuantity(text)).toEqual(careful(text))
  })
})
