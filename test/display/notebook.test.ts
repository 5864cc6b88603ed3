import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { notebook, toVegaLite } from '../../src/display/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { reportedPlan } from '../support/reported-plan.ts'

const evaluations = evaluate(reportedPlan, { facts: 'toDate' })
const chart = toVegaLite({ chart: 'structure', plan, whole: 'total-output' })

/** What Jupyter is given. */
const bundleOf = (value: object) => Reflect.get(value, Symbol.for('Jupyter.display'))()

describe('a value in a notebook', () => {
  test.each([
    ['a plan', notebook(plan), ['text/html', 'text/plain']],
    ['evaluations', notebook(evaluations, { plan: reportedPlan }), ['text/html', 'text/plain']],
    ['findings', notebook(auditPlan(plan).findings, { plan }), ['text/html', 'text/plain']],
    ['nothing', notebook([]), ['text/html', 'text/plain']],
    ['a chart', notebook(chart), ['application/vnd.vegalite.v5+json', 'text/plain']],
  ])('%s', (_name, value, types) => {
    expect(Object.keys(bundleOf(value))).toEqual(types)
  })

  test('a chart is handed on as it is', () => {
    expect(bundleOf(notebook(chart))['application/vnd.vegalite.v5+json']).toBe(chart)
  })
})

describe('a value in a console', () => {
  test('a table has its columns aligned, figures to the right', () => {
    const [title, head = '', , ...rows] = inspect(notebook(evaluations.slice(0, 3), { plan: reportedPlan })).split('\n')
    expect(title).toBe('Kết quả thực hiện mục tiêu')
    expect(new Set(rows.map((row) => row.indexOf('năm 2025')))).toEqual(new Set([head.indexOf('Kỳ')]))
    expect(new Set(rows.map((row) => row.indexOf('%')))).toEqual(
      new Set([head.indexOf('Hoàn thành') + 'Hoàn thành'.length - 1]),
    )
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
      ['Tổng giá trị sản xuất', 'năm 2025', '10.535,8 tỷ đồng', '10.536,1 tỷ đồng', '100,00%', 'vượt'],
      ['Sản lượng lương thực có hạt', 'năm 2025', '1.850,0 tấn', '1.850,0 tấn', '100,00%', 'đạt'],
      ['Lượng khách du lịch', 'năm 2025', '12.000 lượt người', '11.400 lượt người', '95,00%', 'không đạt'],
    ])
  })

  test('a chart says its title and its rows', () => {
    expect(inspect(notebook(chart))).toBe(
      [
        'Cơ cấu theo mục tiêu: Tổng giá trị sản xuất một số ngành kinh tế chủ yếu. năm 2021: 10.535,8 tỷ đồng',
        'Nông, lâm nghiệp và thủy sản  1,45% · 152,9 tỷ đồng',
        'Công nghiệp - xây dựng  46,22% · 4.869,7 tỷ đồng',
        'Dịch vụ  52,33% · 5.513,2 tỷ đồng',
      ].join('\n'),
    )
  })

  test('nothing steers the terminal', () => {
    const name = { vi: '\u001b[31mđỏ\u202e' }
    const hostile = { ...reportedPlan, indicators: reportedPlan.indicators.map((each) => ({ ...each, name })) }
    for (const value of [
      notebook(hostile),
      notebook(toVegaLite({ chart: 'achievement', evaluations }, { plan: hostile })),
    ]) {
      expect(['\u001b', '\u202e'].filter((each) => inspect(value).includes(each))).toEqual([])
    }
  })
})
