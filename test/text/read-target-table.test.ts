import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { quarter, year, years } from '../../src/period/index.ts'
import { limits, valueOf } from '../../src/result/index.ts'
import { averageGrowth, bare, between, level, reduction, unstated } from '../../src/target/index.ts'
import { readTargetTable } from '../../src/text.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { leastSeconds } from '../support/least-seconds.ts'

const read = (text: string) => valueOf(readTargetTable(text))
const table = (...rows: readonly string[]) => ['STT\tChỉ tiêu\tĐơn vị\tMục tiêu năm 2022', ...rows].join('\n')

describe('three ways to paste one table', () => {
  const tabs = table('1\tDiện tích gieo trồng\tHa\t1.250,5', '2\tTỷ lệ hộ nghèo\t%\t2 - 2,5')
  const pipes = [
    '| STT | Chỉ tiêu | ĐVT | Mục tiêu năm 2022 |',
    '|:---:|---|---|---|',
    '| 1 | **Diện tích gieo trồng** | Ha | 1.250,5 |',
    '| 2 | Tỷ lệ hộ nghèo | % | 2 - 2,5 |',
  ].join('\n')
  const html = `<table><tr><th>STT</th><th>Chỉ tiêu</th><th>Đơn vị</th><th>Mục tiêu<br>năm 2022</th></tr>
    <tr><td>1</td><td><b>Diện tích gieo trồng</b></td><td>Ha</td><td>1.250,5</td></tr>
    <tr>
      <td>2</td>
      <td>Tỷ lệ hộ nghèo</td>
      <td>%</td>
      <td>2&nbsp;-&nbsp;2,5</td>
    </tr></table>`

  test.each([
    ['tabs', tabs],
    ['Markdown', pipes],
    ['HTML', html],
    ['decomposed letters', tabs.normalize('NFD')],
    ['Windows line ends', tabs.replaceAll('\n', '\r\n')],
  ])('%s', (_name, text) => {
    const { indicators, targets, notUnderstood } = read(text)
    expect(indicators).toMatchObject([
      { id: 'indicator-1', row: '1', name: { vi: 'Diện tích gieo trồng' }, unit: 'hectare' },
      { id: 'indicator-2', row: '2', name: { vi: 'Tỷ lệ hộ nghèo' }, unit: 'percent' },
    ])
    expect(targets).toMatchObject([
      { indicator: 'indicator-1', period: year(2022), goal: level(bare(quantity('1250.5', 'hectare'))) },
      { indicator: 'indicator-2', period: year(2022), goal: level(between(percent('2'), percent('2.5'))) },
    ])
    expect(notUnderstood).toEqual([])
  })
})

describe('rows that belong together', () => {
  test('"trong đó" rows are parts of the row above them', () => {
    const { indicators } = read(
      table(
        '1\tTổng sản lượng\tTấn\t900',
        '\tTrong đó : + Lúa\tTấn\t600',
        '\t+ Ngô\tTấn\t200',
        '\tRau các loại\tTấn\t50',
      ),
    )
    expect(indicators.map(({ name, partOf }) => [name.vi, partOf])).toEqual([
      ['Tổng sản lượng', undefined],
      ['Lúa', { whole: 'indicator-1', coverage: 'ofWhich' }],
      ['Ngô', { whole: 'indicator-1', coverage: 'ofWhich' }],
      ['Rau các loại', undefined],
    ])
  })

  test('rows without a number carry the number that they stand under', () => {
    expect(
      read(table('1\tKhách du lịch\tLượt khách\t900', '\tDoanh thu\tTỷ đồng\t6')).indicators.map(({ row }) => row),
    ).toEqual(['1', '1'])
  })

  test('"tương đương" states the fact above in another unit', () => {
    expect(read(table('1\tThu nhập đầu người\tTriệu đồng\t62', '\tTương đương\tUSD\t')).indicators[1]).toMatchObject({
      equivalentOf: 'indicator-1',
    })
  })
})

describe('cells that were torn apart', () => {
  test('a unit goes on after the page break that repeats the header', () => {
    const head = 'STT\tChỉ tiêu\tĐơn vị\tMục tiêu năm 2022'
    expect(
      read([head, '2\tThu nhập\tTriệu\t62', '', head, '\t\tđồng\t', '3\tTrồng rừng\tHa\t50'].join('\n')),
    ).toMatchObject({
      indicators: [{ unit: 'millionVnd' }, { unit: 'hectare' }],
      targets: [{ goal: level(bare(quantity('62', 'millionVnd'))) }, { goal: level(bare(quantity('50', 'hectare'))) }],
    })
  })

  test('a line end inside a cell', () => {
    const { indicators, targets } = read(
      table('1\tTổng giá trị sản xuất', 'các ngành\tTỷ đồng\t500', '2\tTrồng rừng\tHa\t50'),
    )
    expect(indicators.map(({ name }) => name.vi)).toEqual(['Tổng giá trị sản xuất các ngành', 'Trồng rừng'])
    expect(targets).toHaveLength(2)
  })

  test('a name that goes on in the next row', () => {
    const { indicators } = read(
      table('1\tTỷ lệ đường được rải nhựa\t%\t100', '\thoặc bê tông\t\t', '2\tTrồng rừng\tHa\t50'),
    )
    expect(indicators.map(({ name }) => name.vi)).toEqual(['Tỷ lệ đường được rải nhựa hoặc bê tông', 'Trồng rừng'])
  })

  test('trailing empty cells that were not pasted', () => {
    expect(read(table('1\tThu nhập\tUSD', '2\tTrồng rừng\tHa\t50')).targets).toMatchObject([
      { goal: level(unstated()) },
      { goal: level(bare(quantity('50', 'hectare'))) },
    ])
  })
})

describe('what the name of a row makes of its figure', () => {
  test.each([
    [
      'Thu nội địa tăng bình quân\t%\t9-10',
      { goal: averageGrowth(between(percent('9'), percent('10')), { span: 'unstated' }) },
    ],
    [
      'Giảm phạm pháp hình sự hằng năm\t%\t5',
      { goal: reduction(bare(percent('5')), { base: 'unstated', reading: 'relative' }), recurs: 'yearly' },
    ],
    [
      'Giảm tai nạn giao thông cả 3 tiêu chí\t%\t3',
      { goal: reduction(bare(percent('3')), { base: 'unstated', reading: 'relative' }), jointly: 3 },
    ],
    [
      'Mức giảm tỷ lệ hộ nghèo\t%\t1,5',
      { goal: reduction(bare(percent('1.5')), { base: 'unstated', reading: 'points' }) },
    ],
    ['Giá trị tăng thêm\tTỷ đồng\t50', { goal: level(bare(quantity('50', 'billionVnd'))) }],
    ['Tỷ lệ gia tăng dân số tự nhiên\t%\t1', { goal: level(bare(percent('1'))) }],
    ['Vốn giảm nghèo bền vững\tTỷ đồng\t50', { goal: level(bare(quantity('50', 'billionVnd'))) }],
    ['Trồng rừng mới hằng năm\tHa\t50', { goal: level(bare(quantity('50', 'hectare'))), recurs: 'yearly' }],
    ['Số bác sĩ/vạn dân\tBác sĩ\t16', { goal: level(bare(quantity('16', 'doctorPer10000People'))) }],
    ['Tỷ lệ hộ dùng nước sạch\t%\t95% trở lên', { goal: level({ kind: 'atLeast', value: percent('95') }) }],
  ])('%s', (row, target) => {
    expect(read(table(`1\t${row}`)).targets).toMatchObject([target])
  })

  test('a slip of recognition is mended with a warning', () => {
    expect(readTargetTable(table('1\tSố bác sĩ/vận dân\tBác sĩ\t16'))).toMatchObject({
      value: { indicators: [{ unit: 'doctorPer10000People' }] },
      warnings: [{ code: 'text.repaired', expected: 'vạn dân' }],
    })
  })
})

describe('columns', () => {
  test('each column of targets has its period; columns of results and remarks are listed as not read', () => {
    const text =
      'TT\tNội dung\tĐơn vị tính\tƯớc TH năm 2020\tKế hoạch năm 2021\tGiai đoạn 2021 - 2025\tGhi chú\n1\tTrồng rừng\tHa\t40\t50\t250\t'
    const { targets, notUnderstood } = read(text)
    expect(targets.map(({ period, goal }) => [period, goal])).toEqual([
      [year(2021), level(bare(quantity('50', 'hectare')))],
      [years(2021, 2025), level(bare(quantity('250', 'hectare')))],
    ])
    expect(notUnderstood.map(({ received }) => received)).toEqual(['Ước TH năm 2020', 'Ghi chú'])
  })

  test('without a header the usual order is taken', () => {
    expect(read('1\tTrồng rừng\tHa\t50')).toMatchObject({
      indicators: [{ row: '1' }],
      targets: [{ goal: level(bare(quantity('50', 'hectare'))) }],
    })
    expect(read('Trồng rừng\tHa\t50').targets[0]).not.toHaveProperty('period')
  })
})

describe('headers', () => {
  const plans = [
    [year(2021), level(bare(quantity('1250.5', 'hectare')))],
    [years(2021, 2025), level(bare(quantity('6300', 'hectare')))],
  ]
  const goals = (text: string) => read(text).targets.map(({ period, goal }) => [period, goal])

  test.each([
    [
      'merged cells of a word processor',
      `<table class=MsoTable><tr><td rowspan=2><p class=MsoNormal style='${'mso-style:x;'.repeat(40)}'>TT</p></td><td rowspan="2">Chỉ tiêu</td>
      <td rowspan=2>Đơn vị tính</td><td colspan=2>Kế hoạch</td><td rowspan=2>Ghi chú</td></tr><tr><td>Năm 2021</td><td>Giai đoạn 2021-2025</td></tr>
      <tr><td>1</td><td>Diện tích gieo trồng</td><td>ha</td><td>1.250,5</td><td>6.300</td><td></td></tr></table>`,
    ],
    [
      'a second row under the first',
      'TT\tChỉ tiêu\tĐVT\tKế hoạch\t\n\t\t\tNăm 2021\tGiai đoạn 2021-2025\n1\tDiện tích gieo trồng\tha\t1.250,5\t6.300',
    ],
    [
      'the kind of figure under its year',
      'TT\tChỉ tiêu\tĐVT\tNăm 2021\t\tGiai đoạn 2021-2025\n\t\t\tKế hoạch\tThực hiện\tKế hoạch\n1\tDiện tích gieo trồng\tha\t1.250,5\t7\t6.300',
    ],
    [
      'a row that numbers the columns',
      'TT\tChỉ tiêu\tĐVT\tKH 2021\tKH 2021-2025\nA\tB\tC\t1\t2=1+3\n1\tDiện tích gieo trồng\tha\t1.250,5\t6.300',
    ],
    [
      'columns parted by blanks, as a PDF gives them',
      'TT  Chỉ tiêu               Đơn vị   Năm 2021   Giai đoạn 2021-2025\n1   Diện tích gieo trồng   ha       1.250,5    6.300',
    ],
    [
      'results and comparisons beside the plans',
      'TT\tChỉ tiêu\tĐVT\tTH 2020\tKH 2021\tƯớc TH 2021\tSo sánh (%)\tKH 2021-2025\tKH/ƯTH (%)\n1\tDiện tích gieo trồng\tha\t1\t1.250,5\t2\t3\t6.300\t4',
    ],
  ])('%s', (_name, text) => {
    expect(goals(text)).toEqual(plans)
  })

  test('results under a head of two columns are no targets', () => {
    const text = `<tr><td rowspan=2>Chỉ tiêu</td><td rowspan=2>ĐVT</td><td colspan=2>Thực hiện</td><td rowspan=2>Kế hoạch năm 2021</td></tr>
    <tr><td>Năm 2019</td><td>Năm 2020</td></tr><tr><td>Diện tích</td><td>ha</td><td>1</td><td>2</td><td>3</td></tr>`
    expect(goals(text)).toEqual([[year(2021), level(bare(quantity('3', 'hectare')))]])
    expect(read(text).notUnderstood.map(({ received }) => received)).toEqual([
      'Thực hiện Năm 2019',
      'Thực hiện Năm 2020',
    ])
  })

  test('quarters of a year are no quotients', () => {
    const text = 'TT\tNội dung\tĐVT\tKế hoạch quý I/2025\tCả năm 2025\n1\tThu\tTriệu đồng\t1.200\t6.400'
    expect(read(text).targets.map(({ period }) => period)).toEqual([quarter(2025, 1), year(2025)])
  })

  test('a torn row under a repeated header is no part of it', () => {
    const head = 'STT\tChỉ tiêu\tĐơn vị\tMục tiêu năm 2022'
    const { targets } = read([head, '1\tTỷ lệ hộ dùng nước sạch\t%\t95%', head, '\t\t\ttrở lên'].join('\n'))
    expect(targets).toMatchObject([{ goal: level({ kind: 'atLeast', value: percent('95') }) }])
  })
})

describe('units that stand elsewhere', () => {
  test.each([
    ['in brackets after the name', 'TT\tChỉ tiêu\tKế hoạch năm 2022\n1\tSản lượng lương thực (tấn)\t4.200'],
    ['in brackets after the head', 'TT\tChỉ tiêu\tKế hoạch năm 2022 (tấn)\n1\tSản lượng lương thực\t4.200'],
    ['above the table', 'Biểu 01\n(Đơn vị tính: tấn)\nTT\tNội dung\tNăm 2022\n1\tSản lượng lương thực\t4.200'],
  ])('%s', (_name, text) => {
    expect(read(text)).toMatchObject({
      indicators: [{ name: { vi: 'Sản lượng lương thực' }, unit: 'tonne' }],
      targets: [{ period: year(2022), goal: level(bare(quantity('4200', 'tonne'))) }],
      notUnderstood: [],
    })
  })

  test('a unit that is printed goes before one in brackets, which stays in the name', () => {
    const { indicators } = read(table('1\tSản lượng (tấn)\tNghìn tấn\t4,2'))
    expect(indicators).toMatchObject([{ name: { vi: 'Sản lượng (tấn)' }, unit: 'thousandTonnes' }])
  })

  test('in the row above, for a ditto mark', () => {
    const { indicators } = read(table('1\tNông nghiệp\tTỷ đồng\t6', '2\tCông nghiệp\t"\t9', '3\tDịch vụ\t-nt-\t7'))
    expect(indicators.map(({ unit }) => unit)).toEqual(['billionVnd', 'billionVnd', 'billionVnd'])
  })

  test('a quotient of known units comes with its row', () => {
    const { indicators, units } = read(table('1\tThu nhập của hộ\tTriệu đồng/hộ\t180'))
    expect(indicators).toMatchObject([{ unit: 'millionVndPerHousehold' }])
    expect(units).toMatchObject([{ code: 'millionVndPerHousehold', dimension: 'moneyPerHousehold' }])
  })

  test('a quotient in the cell alone comes with its row as well', () => {
    const { targets, units } = read(table('1\tThu nhập của hộ\tTriệu đồng\t180 triệu đồng/hộ'))
    expect(targets).toMatchObject([{ goal: { bound: { value: { unit: 'millionVndPerHousehold' } } } }])
    expect(targets[0]).not.toHaveProperty('newUnit')
    expect(units).toMatchObject([{ code: 'millionVndPerHousehold' }])
  })
})

test('a cell over several rows stands in each of them', () => {
  const text = `<tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>Năm 2022</th></tr><tr><td rowspan=3>1</td><td>Tổng số trường</td><td rowspan=3>trường</td><td>38</td></tr>
  <tr><td>Trong đó: - Mầm non</td><td>14</td></tr><tr><td>- Tiểu học</td><td>&lt; 24</td></tr><tr><td>2</td><td colspan=3>Xã hội</td></tr>`
  expect(read(text)).toMatchObject({
    indicators: [
      { row: '1', unit: 'school' },
      { row: '1', unit: 'school', partOf: { whole: 'indicator-1' } },
      { row: '1', unit: 'school', partOf: { whole: 'indicator-1' } },
    ],
    targets: [{}, {}, { goal: level({ kind: 'lessThan', value: quantity('24', 'school') }) }],
  })
})

test('"1.", "a)" and "(2)" number rows 1, a and 2', () => {
  const rows = table('1.\tTrồng rừng\tHa\t50', 'a)\tRừng phòng hộ\tHa\t20', '(2)\tHộ nghèo\t%\t3')
  expect(read(rows).indicators.map(({ row }) => row)).toEqual(['1', 'a', '2'])
})

test('"trong đó" in a row of its own heads the rows until the next number, those in another unit excepted', () => {
  const { indicators } = read(
    table(
      '1\tĐàn gia súc\tCon\t900',
      '\tTrong đó:\t\t',
      '\t- Trâu\tCon\t300',
      '\tBò\tCon\t600',
      '\tGiá trị\tTỷ đồng\t5',
      '2\tGia cầm\tCon\t50',
    ),
  )
  expect(indicators.map(({ name, partOf }) => [name.vi, partOf?.whole])).toEqual([
    ['Đàn gia súc', undefined],
    ['Trâu', 'indicator-1'],
    ['Bò', 'indicator-1'],
    ['Giá trị', undefined],
    ['Gia cầm', undefined],
  ])
})

describe('what is not understood', () => {
  test('is listed with the span of its cell', () => {
    const text = table('1\tTrồng rừng\tHa\tnhiều', '2\tThu nhập\t\t62', '3\tChi\tTỷ đồng\t7.5')
    expect(read(text).notUnderstood.map(({ code, span = [0, 0] }) => [code, text.slice(...span)])).toEqual([
      ['text.noTarget', 'nhiều'],
      ['quantity.noUnit', 'Thu nhập'],
      ['number.foreignNotation', '7.5'],
    ])
  })

  test('an excess over a plan', () => {
    const { targets, notUnderstood } = read(table('1\tThu ngân sách vượt dự toán\t%\t5'))
    expect(targets).toEqual([])
    expect(notUnderstood).toMatchObject([{ code: 'text.noTarget' }])
  })

  test('a unit that no table holds is no fault: its row comes out, once', () => {
    const { units, targets, notUnderstood } = read(table('1\tSố mô hình\tMô hình\t12', '2\tSố mô hình mới\tMô hình\t3'))
    expect(units).toMatchObject([{ vi: 'mô hình' }])
    expect(targets).toMatchObject([
      { goal: { bound: { value: { amount: '12', unit: units[0]?.code } } } },
      { goal: { bound: { value: { amount: '3' } } } },
    ])
    expect(notUnderstood).toEqual([])
  })

  test('a text without a table is refused', () => {
    expect(readTargetTable('Trong năm trồng được 50 ha rừng.')).toMatchObject({
      ok: false,
      issues: [{ code: 'text.noTable' }],
    })
    expect(readTargetTable('')).toMatchObject({ ok: false, issues: [{ code: 'text.noTable' }] })
  })

  test('headings of groups are passed over', () => {
    expect(
      read(table('I\tChỉ tiêu kinh tế\t\t', '1\tTrồng rừng\tHa\t50', 'b) Các chỉ tiêu xã hội', '2\tHộ nghèo\t%\t3'))
        .indicators,
    ).toHaveLength(2)
  })
})

describe('a megabyte of anything is answered within a second', () => {
  const million = limits.textLength
  test.each([
    ['tabs', '\t'.repeat(million)],
    ['pipes', '|'.repeat(million)],
    ['line ends', '\n'.repeat(million)],
    ['cells', '1\t'.repeat(million / 2)],
    ['open tags', '<td>'.repeat(million / 4)],
    ['stray brackets', '<td '.repeat(million / 4)],
    ['tags without end', '<td a='.repeat(million / 6)],
    ['cells over many rows', `${'<td rowspan=99>'.repeat(50)}${'<tr><td>'.repeat(98)}`.repeat(million / 1_534)],
    ['cells over many columns', '<tr><td colspan=99>'.repeat(million / 19)],
    ['columns parted by blanks', 'a  '.repeat(million / 3)],
    ['headers', 'TT\tChỉ tiêu\tĐVT\tNăm 2021\n'.repeat(million / 26)],
    [
      'different headers',
      Array.from({ length: million / 40 }, (_, at) => `TT\tChỉ tiêu\tĐVT\tNăm 2021 a ${at} b c\n`).join(''),
    ],
    ['captions', 'đơn vị tính:'.repeat(million / 12)],
    ['entities', `<td>${'&'.repeat(million - 5)}`],
  ])('%s', (_name, text) => {
    expect(readTargetTable(text)).toHaveProperty('ok')
    expect(leastSeconds(() => readTargetTable(text))).toBeLessThan(1)
  })
})

law.prop([
  fc.array(
    fc.constantFrom(
      'STT',
      'Chỉ tiêu',
      'Đơn vị',
      'Năm 2021',
      '\t',
      '\n',
      '|',
      '%',
      'Ha',
      '50',
      '9-10',
      'Trong đó',
      '<td>',
      '<tr>',
      '</td>',
      ' ',
    ),
    { maxLength: 40 },
  ),
])('every target belongs to an indicator of the table', (parts) => {
  const result = readTargetTable(parts.join(''))
  if (!result.ok) return
  const ids = new Set(result.value.indicators.map(({ id }) => id))
  expect(ids.size).toBe(result.value.indicators.length)
  expect(result.value.targets.every(({ indicator }) => ids.has(indicator))).toBe(true)
  expect(new Set(result.value.targets.map(({ id }) => id)).size).toBe(result.value.targets.length)
})
