import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { year, years } from '../../src/period/index.ts'
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
