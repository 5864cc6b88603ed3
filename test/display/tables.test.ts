import MarkdownIt from 'markdown-it'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { toHtml, toMarkdown, toTable } from '../../src/display/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import { firstHalf, year } from '../../src/period/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { atLeast, growth, level } from '../../src/target/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const evaluations = evaluate(plan, { facts: 'toDate' })
const { findings } = auditPlan(plan)

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
      '41.533 triệu đồng (6 tháng đầu năm 2020)',
      '25,38%',
      'chậm tiến độ',
    ])
  })

  test('a statement that cannot be judged says why', () => {
    const [place, arithmetic, verdict, hints] =
      toTable(findings, { plan }).rows.find(([, each]) => each?.startsWith('46 ha / ')) ?? []
    expect([place, arithmetic, verdict, hints]).toEqual([
      'I.1.c',
      '46 ha / Trồng cây phân tán, kế hoạch (từ trên ≈ 49,46 đến ≈ 50,27); văn bản ghi 92%',
      'chưa đủ cơ sở (không có tổng số để tính tỷ lệ)',
      '',
    ])
  })

  test('a rate at mid-year stands there with its period and distance, and is neither met nor missed', () => {
    const forest = indicatorOf('percent', 'higher', 'rate')
    const evaluation = judged(level(atLeast(percent('58.8'))), forest, [seen('58.7', 'percent', firstHalf(2021))])
    expect(toTable([evaluation]).rows[0]?.slice(3)).toEqual([
      '58,7% (6 tháng đầu năm 2021)',
      '',
      'chưa có số cả kỳ; chênh lệch đến nay -0,1 điểm phần trăm',
    ])
    expect(toTable([evaluation], { locale: 'en' }).rows[0]?.slice(3)).toEqual([
      '58.7% (first half of 2021)',
      '',
      'pending; margin so far -0.1 percentage points',
    ])
  })

  test('what is only over a figure is not shown as that figure', () => {
    const evaluation = judged(level(atLeast(percent('58.8'))), indicatorOf('percent', 'higher', 'rate'), [
      seen('58.9', 'percent', year(2021), { qualifier: 'over' }),
    ])
    expect(toTable([evaluation]).rows[0]?.[3]).toBe('trên 58,9%')
  })

  test.each([
    ['final', '58,9%'],
    ['actual', '58,9%'],
    ['provisional', '58,9% (sơ bộ)'],
    ['estimated', '58,9% (ước thực hiện)'],
  ] as const)('a figure that is %s', (status, shown) => {
    const goal = level(atLeast(percent('58.8')))
    const figure = seen('58.9', 'percent', year(2021), { status })
    expect(toTable([judged(goal, indicatorOf('percent', 'higher', 'rate'), [figure])]).rows[0]?.[3]).toBe(shown)
  })

  test('a growth that rests on an estimate, and an estimate of half a year', () => {
    const estimated = (amount: string, period = year(2021)) =>
      seen(amount, 'billionVnd', period, { status: 'estimated' })
    const goal = growth(atLeast(percent('9')), { base: 'previousYear', reading: 'relative' })
    const grown = judged(goal, indicatorOf('billionVnd'), [estimated('110'), seen('100', 'billionVnd', year(2020))])
    expect(toTable([grown]).rows[0]?.[3]).toBe('10% (ước thực hiện)')
    const half = judged(level(atLeast(quantity('110', 'billionVnd'))), indicatorOf('billionVnd'), [
      estimated('50', firstHalf(2021)),
    ])
    expect(toTable([half]).rows[0]?.[3]).toBe('50 tỷ đồng (ước thực hiện, 6 tháng đầu năm 2021)')
  })
})

/** Names that try to break out of whatever they are written into. */
const breakouts = [
  '</caption><script>alert(1)</script> | ** `x` \u202Eevil\u0007',
  '"><img src=x onerror=alert(1)>',
  '| a | b |\n| --- | --- |',
  '[x](javascript:alert(1)) ![y](z) <b>\n\n# heading',
  '&lt;b&gt; &amp; \\` ~~x~~ $x$ {{y}}',
]

const visible = (text: string) => text.replaceAll('\u202E', '').replaceAll('\u0007', '')
const named = (vi: string): Plan => ({
  ...plan,
  name: { vi },
  indicators: plan.indicators.map((each) => ({ ...each, name: { vi } })),
})

describe('Markdown', () => {
  test('has a caption, a head, a rule with its sides, and the rows', () => {
    const [caption, , head, rule, first] = toMarkdown(plan, { locale: 'en' }).split('\n')
    expect(caption).toBe('**Development plan 2021 of Lạng Sơn city**')
    expect(head).toBe('| Row | Indicator | Period | Target | Basis | Place |')
    expect(rule).toBe('| ---: | --- | --- | ---: | --- | --- |')
    expect(first).toBe('|  | Scattered trees planted | 2020 | not stated | planned | I.1.c |')
  })

  test.each(breakouts)('read back, %j is one caption and one cell a row, letter for letter', (name) => {
    const html = parseFragment(new MarkdownIt({ html: true }).render(toMarkdown(named(name))))
    const oneLine = visible(name).replace(/\n/g, ' ')
    expect(new Set(namesIn(html))).toEqual(new Set(markdownNames))
    expect(textsOf(html, 'strong')).toEqual([oneLine])
    expect(textsOf(html, 'tr')).toHaveLength(plan.targets.length + 1)
    expect(new Set(textsOf(html, 'td').filter((_, index) => index % 6 === 1))).toEqual(new Set([oneLine.trim()]))
  })
})

describe('HTML', () => {
  test('is accessible: language, caption, heads with their scope, figures to the right', () => {
    const html = toHtml(evaluations, { plan })
    expect(html).toMatch(/^<table class="ktxh" lang="vi"><caption>Kết quả thực hiện mục tiêu<\/caption>/)
    expect(html).toContain('<th scope="col" class="ktxh-short">Chỉ tiêu</th>')
    expect(html).toContain('<th scope="row" class="ktxh-short">Giải ngân, thanh toán</th>')
    expect(html).toContain('<td class="ktxh-figure">41.533 triệu đồng (6 tháng đầu năm 2020)</td>')
  })

  test('comes with its style, or without for a page that has one', () => {
    expect(toHtml(plan)).toMatch(/<\/table>\n<style>[^<]*<\/style>\n$/)
    expect(toHtml(plan, { style: 'none' })).toMatch(/<\/table>\n$/)
  })

  test.each(breakouts)('read back, %j is one caption and one cell a row, letter for letter', (name) => {
    const html = parseFragment(toHtml(named(name), { style: 'none' }))
    expect(new Set(namesIn(html))).toEqual(new Set(tableNames))
    expect(textsOf(html, 'caption')).toEqual([visible(name)])
    expect(textsOf(html, 'tr')).toHaveLength(plan.targets.length + 1)
    expect(new Set(textsOf(html, 'th').slice(6))).toEqual(new Set([visible(name)]))
  })
})

const tableNames = ['#document-fragment', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', '#text']
const markdownNames = ['#document-fragment', 'p', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td', '#text']

type Node = { readonly nodeName: string; readonly value?: string; readonly childNodes?: readonly Node[] }

function namesIn(node: Node): readonly string[] {
  return [node.nodeName, ...(node.childNodes ?? []).flatMap(namesIn)]
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('')
}

function textsOf(node: Node, name: string): readonly string[] {
  return node.nodeName === name ? [textOf(node)] : (node.childNodes ?? []).flatMap((child) => textsOf(child, name))
}
