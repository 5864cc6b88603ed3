import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { toHtml, toMarkdown, toTable } from '../../src/display/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'

const evaluations = evaluate(plan, { facts: 'toDate' })
const { findings } = auditPlan(plan)

/** The plan with a name that tries to break out of whatever it is written into. */
const hostile: Plan = { ...plan, name: { vi: '</caption><script>alert(1)</script> | ** `x` \u202Eevil\u0007' } }

describe('tables', () => {
  test.each([
    ['a plan shows its targets', toTable(plan), plan.targets.length],
    ['evaluations', toTable(evaluations, { plan }), evaluations.length],
    ['findings', toTable(findings, { plan }), findings.length],
    ['nothing', toTable([]), 0],
  ])('%s, a row each with a cell for every column', (_name, { columns, rows }, count) => {
    expect(rows).toHaveLength(count)
    for (const row of rows) expect(row).toHaveLength(columns.length)
  })

  test('a pace reads as an official would write it', () => {
    const row = toTable(evaluations, { plan }).rows.find(([name]) => name === 'Giải ngân, thanh toán')
    expect(row).toEqual([
      'Giải ngân, thanh toán',
      'năm 2020',
      '163.624 triệu đồng',
      '41.533 triệu đồng',
      '25,38%',
      'chậm tiến độ',
    ])
  })
})

describe('Markdown', () => {
  test('has a caption, a head, a rule with its sides, and the rows', () => {
    const [caption, , head, rule, first] = toMarkdown(plan, { locale: 'en' }).split('\n')
    expect(caption).toBe('**Development plan 2021 of Lạng Sơn city**')
    expect(head).toBe('| Row | Indicator | Period | Target | Basis | Place |')
    expect(rule).toBe('| ---: | --- | --- | ---: | --- | --- |')
    expect(first).toBe('|  | Scattered trees planted | 2020 | not stated | planned | I.1.c |')
  })

  test('no name breaks out of its place', () => {
    const [caption] = toMarkdown(hostile).split('\n')
    expect(caption).toBe('**\\</caption\\>\\<script\\>alert(1)\\</script\\> \\| \\*\\* \\`x\\` evil**')
  })
})

describe('HTML', () => {
  test('is accessible: language, caption, heads with their scope, figures to the right', () => {
    const html = toHtml(evaluations, { plan })
    expect(html).toMatch(/^<table lang="vi"><caption>Kết quả thực hiện mục tiêu<\/caption>/)
    expect(html).toContain('<th scope="col" style="text-align:left">Chỉ tiêu</th>')
    expect(html).toContain('<th scope="row" style="text-align:left">Giải ngân, thanh toán</th>')
    expect(html).toContain('<td style="text-align:right;font-variant-numeric:tabular-nums">41.533 triệu đồng</td>')
  })

  test('no name breaks out of its place', () => {
    const html = toHtml(hostile)
    expect(html).toContain('&lt;/caption&gt;&lt;script&gt;alert(1)&lt;/script&gt; | ** `x` evil</caption>')
    expect(html).not.toContain('<script>')
  })
})
