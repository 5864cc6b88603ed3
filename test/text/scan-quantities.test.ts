import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { limits, valueOf } from '../../src/result/index.ts'
import { type ScannedQuantity, scanQuantities } from '../../src/text.ts'
import { convert, defineUnits } from '../../src/unit/index.ts'
import { leastSeconds } from '../support/least-seconds.ts'

/** A scanned quantity in one line: "36/37 incident", "9–10 percent", "over 240 billionVnd". */
function line({ quantity, outOf, high, qualifier }: ScannedQuantity): string {
  const amount = `${quantity.amount}${outOf ? `/${outOf.amount}` : ''}${high ? `–${high.amount}` : ''}`
  return `${qualifier ? `${qualifier} ` : ''}${amount} ${quantity.unit}`
}

const scan = (text: string) => valueOf(scanQuantities(text))
const lines = (text: string) => scan(text).map(line)

describe('quantities of a sentence, in its order', () => {
  test.each([
    ['Thu 9 tháng đạt 1.245 tỷ đồng, bằng 82,6 % dự toán.', ['1245 billionVnd', '82.6 percent']],
    ['Gieo trồng 2.310,5ha lúa, năng suất 58,2 tạ/ha.', ['2310.5 hectare', '58.2 quintalPerHectare']],
    ['Phun khử trùng 12.500 m<sup>2</sup> chuồng trại.', ['12500 squareMeter']],
    ['Đã chi trả cho **1.204/1.210** người.', ['1204/1210 person']],
    ['Cấp 85 GCN/79 hộ gia đình/91 thửa đất.', ['85 certificate', '79 household', '91 plot']],
    ['Cấp được 5.020 thửa/5.100 thửa đất cần cấp.', ['5020/5100 plot']],
    ['Tăng trưởng từ 7 - 7,5%, thu nhập 60-62 triệu đồng.', ['7–7.5 percent', '60–62 millionVnd']],
    [
      'Kinh phí hơn 3,2 tỷ đồng, trên 40 ha, khoảng 7 triệu.',
      ['over 3.2 billionVnd', 'over 40 hectare', 'about 7 millionVnd'],
    ],
    ['Tỷ lệ đạt 96% trở lên; thất nghiệp không quá 3%.', ['atLeast 96 percent', 'atMost 3 percent']],
    ['Xử lý 06 vụ 09 người; thu nộp 15,8 triệu đồng.', ['6 incident', '9 person', '15.8 millionVnd']],
    ['Chỉ số giá (-0,45%), xuất khẩu âm 2,1%.', ['-0.45 percent', '-2.1 percent']],
    ['Tổng chi 1.204 tỷ 350 triệu đồng.', ['1204350 millionVnd']],
    [
      'Thu, chi lần lượt đạt 50 và 80 tỷ đồng, bằng 40% và 45%.',
      ['50 billionVnd', '80 billionVnd', '40 percent', '45 percent'],
    ],
    ['Tăng từ 12,5 lên 15%, giảm từ 9 xuống còn 7%.', ['12.5 percent', '15 percent', '9 percent', '7 percent']],
    ['Triển khai trên 6/6 xã, trên 12 phường.', ['6/6 commune', '12 ward']],
    ['Mỗi phường 50 triệu đồng, cả năm 350 tỷ đồng.', ['50 millionVnd', '350 billionVnd']],
    ['Rút ngắn 3 ngày so với quy định 10 ngày.', ['3 day']],
    ['Bình quân 17,5 tiêu chí/xã, 11 triệu đồng/tháng.', ['17.5 criterionPerCommune', '11 millionVndPerMonth']],
    ['Thửa đất rộng 1.250\nm² được đấu giá.', ['1250 squareMeter']],
    ['Có 12/15 Trung tâm học tập cộng đồng.', ['12/15 trungTaam']],
    ['Rừng thiệt hại 6.500 m\n2, gỗ 191 m3.', ['6500 squareMeter', '191 cubicMeter']],
    ['Tổng thu đạt\n350 tỷ đồng, chiếm\n99,9%', ['350 billionVnd', '99.9 percent']],
    ['Thu đạt 100% chỉ tiêu trở lên.', ['atLeast 100 percent']],
    ['98 nhà văn hoá và 12 nhà văn hóa.', ['98 nhafVawnHoas', '12 nhafVawnHoas']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('what is no quantity', () => {
  test.each([
    [
      'document numbers',
      'Theo Quyết định số 118/QĐ-UBND, Kế hoạch 64/KH-UBND, số 31 /BC-UBND và Nghị quyết 01/2021/NQ-HĐND.',
    ],
    ['party documents', 'Thực hiện Chỉ thị 05-CT/TW, Kết luận 01- KL/TW.'],
    ['dates', 'Từ ngày 15/6/2021 đến 30/9, trước ngày 20 tháng 10 năm 2021, dịp 30/4 và 1/5; ngày 01-7-2021.'],
    ['months and quarters', 'Đến tháng 6/2021 và tháng 12, trong quý 3, đợt 1/2021.'],
    [
      'years and spans of years',
      'Năm 2020, giai đoạn 2021-2025, 2016 - 2020, cùng kỳ 2019, tầm nhìn 2045, Tết Tân Sửu 2021.',
    ],
    ['price bases', 'Tính theo giá so sánh 2010 và giá so sánh năm 1994.'],
    ['periods', 'Trong 6 tháng đầu năm và 9 tháng, cách ly 14 ngày, sơ kết 5 năm.'],
    [
      'map scales',
      'Quy hoạch phân khu tỷ lệ 1/2000, chi tiết 1/500 và bản đồ 1/25.000; tỷ lệ 1/500 Cụm công nghiệp số 2.',
    ],
    ['ordinals', 'Kỳ họp thứ 3, lần thứ 12, Đại hội lần 2, xếp thứ 5, khóa 14.'],
    ['classes and levels', 'Học sinh lớp 9, trường chuẩn mức độ 2, dịch vụ công mức độ 3,4 và mức độ 3, 4, cấp 2.'],
    ['articles of laws', 'Theo Điều 12, khoản 3 Luật Đất đai 2013.'],
    [
      'names with digits',
      'Dịch Covid-19, Covid - 19 tác động, Trường mầm non 2-9, quốc lộ 1A, QL4B, trực 24/7, 5G, công nghiệp 4.0.',
    ],
    ['names of places', 'Thôn 5, tổ dân phố 7, phường 3, Quân khu 1, nhà ở xã hội số 2, đường 30/4.'],
    ['standards', 'Theo ISO 9001:2015, TCVN 6909:2001.'],
    ['ages', 'Trẻ dưới 5 tuổi, người từ 60 tuổi trở lên.'],
    ['footnote marks', 'Trên địa bàn thành phố<sup>12</sup>, các phường(3), các xã [4].'],
    ['headings and items', '2.1. Về kinh tế\n1. Mục tiêu\n3) Giải pháp\n### 1.2 Chỉ tiêu'],
    ['hours', 'Khai mạc lúc 7 giờ 30 và 14h15.'],
    ['shares in words', 'Hơn 2/3 số hộ đồng thuận.'],
    ['numbers that are none', 'Mã 12.34.567 và 1.2.3.4'],
  ])('%s', (_name, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('spans', () => {
  test('cover the figure and its pieces in the text given', () => {
    const text = 'Chi trả cho trên 1.204 / 1.210 lượt người.'
    const [found] = scan(text)
    expect(found).toMatchObject({ printed: '1.204 / 1.210 lượt người' })
    expect(found).not.toHaveProperty('qualifier')
    expect(Object.values(found?.spans ?? {}).map((span) => text.slice(...span))).toEqual([
      '1.204',
      'lượt người',
      '1.210',
    ])
  })

  test.each(['Thu 2 tỷ 350 triệu đồng', 'Thu hơn 2 tỷ 350 triệu đồng'])('name no second number in "%s"', (text) => {
    expect(scan(text)).toMatchObject([{ quantity: { amount: '2350', unit: 'millionVnd' } }])
    expect(scan(text)[0]?.spans).not.toHaveProperty('second')
  })

  test('hold for decomposed letters, mark-up and odd blanks', () => {
    const text = 'Đạt *hơn\u00a0240* tỷ đồng'.normalize('NFD')
    const [found] = scan(text)
    expect(found).toMatchObject({ quantity: { amount: '240', unit: 'billionVnd' }, qualifier: 'over' })
    expect(found?.printed).toBe('240* tỷ đồng'.normalize('NFD'))
    expect(text.slice(...(found?.spans.qualifier ?? [0, 0]))).toBe('hơn'.normalize('NFD'))
  })
})

describe('nouns that no table holds', () => {
  test('are units of their own, spelt as they are typed', () => {
    const [permits, cells] = scan('Cấp 41 giấy phép, sửa 3 lò mổ tập trung.')
    expect(permits).toMatchObject({
      quantity: { amount: '41', unit: 'giaaysPheps' },
      newUnit: { vi: 'giấy phép', dimension: 'giaaysPheps' },
    })
    expect(cells).toMatchObject({ quantity: { amount: '3' }, newUnit: { vi: 'lò mổ' } })
  })

  test('give rows that the unit functions take', () => {
    const [found] = scan('Có 12 nghìn chữ ký số.')
    const units = found?.newUnit ? [found.newUnit] : []
    expect(found && convert<string, string>(found.quantity, found.quantity.unit, { units })).toMatchObject({
      amount: '12000',
    })
  })

  test('two of them in falling order are no range', () => {
    const printed = (text: string) => scan(text).map((each) => each.printed)
    expect(printed('Thu hồi 5 giấy phép - 3 giấy phép.')).toEqual(['5 giấy phép', '3 giấy phép'])
    expect(printed('Thu hồi 3 - 5 giấy phép.')).toEqual(['3 - 5 giấy phép'])
    expect(printed('Giá 5 triệu đồng/lọ - 3 nghìn đồng/lọ.')).toEqual(['5 triệu đồng/lọ', '3 nghìn đồng/lọ'])
  })

  test('two nouns that differ in tone alone have two codes', () => {
    const codes = scan('12 cầu và 15 cẩu').map(({ quantity }) => quantity.unit)
    expect(new Set(codes).size).toBe(2)
  })

  test('are read as the plan declares them', () => {
    const units = defineUnits([{ code: 'permit', vi: 'giấy phép', en: 'permits' }])
    expect(valueOf(scanQuantities('Cấp 41 giấy phép', { units }))).toMatchObject([
      { quantity: { amount: '41', unit: 'permit' } },
    ])
  })

  test.each([
    ['28 trường hợp vi phạm', 'trường hợp'],
    ['9 đơn vị', 'đơn vị'],
    ['5.000 khẩu trang', 'khẩu trang'],
    ['06 phường, xã', 'phường, xã'],
    ['140 lượt công dân', 'lượt công dân'],
    ['7 KCN', 'kcn'],
  ])('%s counts "%s", no unit that begins alike', (text, noun) => {
    expect(scan(text)).toMatchObject([{ newUnit: { vi: noun } }])
  })
})

describe('a table row', () => {
  test('gives its figure the unit of its unit cell', () => {
    expect(lines('STT\tChỉ tiêu\tĐơn vị\t2020\t2021\n1\tTổng thu\tTỷ đồng\t350\t370,5\n2\tHộ nghèo\t%\t0,2\t')).toEqual(
      ['350 billionVnd', '370.5 billionVnd', '0.2 percent'],
    )
  })

  test('in Markdown too, with a range', () => {
    expect(lines('| 5 | Thu nội địa tăng | % | 9-10 |')).toEqual(['9–10 percent'])
  })
})

describe('what is mended is warned about', () => {
  test.each([
    ['ước cả năm bằng 83,5 dự toán tỉnh giao', '83.5 percent', 'quantity.missingPercent'],
    ['tổng giá trị 12.345, 6 triệu đồng', '12345.6 millionVnd', 'number.innerSpace'],
    ['tăng 7.5% so với cùng kỳ', '7.5 percent', 'number.foreignNotation'],
    ['đạt 7\u200b5 ha', '75 hectare', 'text.invisibleCharacter'],
  ])('%s', (text, expected, code) => {
    expect(lines(text)).toEqual([expected])
    expect(scanQuantities(text)).toMatchObject({ ok: true, warnings: [{ code }] })
  })

  test('the letter that converters of old fonts put for ư, once', () => {
    const result = scanQuantities('Dạy nghề cho dƣới 300 ngƣời, xây 6 trƣờng học.')
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'text.repaired', expected: 'ư', received: 'ƣ' }] })
    expect(valueOf(result).map(line)).toEqual(['under 300 person', '6 school'])
  })

  test('at most so many times', () => {
    const result = scanQuantities('tăng 7.5%; '.repeat(limits.issues + 50))
    expect(result).toMatchObject({ ok: true })
    expect(result.ok && result.warnings.length).toBe(limits.issues)
  })
})

test('a text beyond the limit is refused at once', () => {
  expect(scanQuantities(' '.repeat(limits.textLength + 1))).toMatchObject({
    ok: false,
    issues: [{ code: 'text.tooLong' }],
  })
})

describe('a megabyte of anything is answered within a second', () => {
  const million = limits.textLength
  test.each([
    ['digits', '1'.repeat(million)],
    ['blanks', ' '.repeat(million)],
    ['a figure lost in blanks', `5${' '.repeat(million - 6)}tấn`],
    ['dotted digits', '1.'.repeat(million / 2)],
    ['nested brackets', '('.repeat(million / 2) + ')'.repeat(million / 2)],
    ['open tags', '<a'.repeat(million / 2)],
    ['stars', '*'.repeat(million)],
    ['combining marks', 'a\u0323\u0301'.repeat(million / 4)],
    ['one letter with all the marks', `a${'\u0323\u0301'.repeat(million / 2 - 1)}`],
    ['scale words', `1 ${'tỷ '.repeat(333_332)}`],
    ['quotients', `5 đồng${'/năm'.repeat(249_000)}`],
    ['slashes', '1/'.repeat(million / 2)],
  ])('%s', (_name, text) => {
    expect(scanQuantities(text)).toMatchObject({ ok: true })
    expect(leastSeconds(() => scanQuantities(text))).toBeLessThan(1)
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    '45,5%',
    '1.234',
    ' tỷ đồng',
    ' ',
    ', ',
    '/',
    '-',
    '(',
    ')',
    'năm ',
    '2021',
    'đạt ',
    'tăng ',
    '*',
    '<sup>',
    '12',
    '.',
    '\t',
    '\n',
    '\u0301',
    '\u200b',
    'hộ',
  )

  law.prop([fc.array(pieces, { maxLength: 30 })])(
    'spans lie in order within the text and print what they say',
    (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { span, printed } of scan(text)) {
        expect(text.slice(...span)).toBe(printed)
        expect(span[0]).toBeGreaterThanOrEqual(last)
        last = span[1]
      }
    },
  )

  law.prop([fc.array(pieces, { maxLength: 30 })])('composed and decomposed letters read alike', (parts) => {
    const text = parts.join('').normalize('NFC')
    expect(lines(text.normalize('NFD'))).toEqual(lines(text))
  })
  law.prop([fc.array(pieces, { maxLength: 30 })])(
    'a tag before the text moves what is found and changes nothing',
    (parts) => {
      const text = parts.join('')
      const found = scan(text)
      const moved = scan(`<b>${text}`)
      expect(moved.map(line)).toEqual(found.map(line))
      expect(moved.map(({ span, printed }) => [span[0] - 3, span[1] - 3, printed])).toEqual(
        found.map(({ span, printed }) => [...span, printed]),
      )
    },
  )
})
