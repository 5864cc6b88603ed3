import MarkdownIt from 'markdown-it'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { toHtml, toMarkdown, toTable } from '../../src/display/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'

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
      '41.533 triệu đồng',
      '25,38%',
      'chậm tiến độ',
    ])
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
    expect(html).toContain('<td class="ktxh-figure ktxh-short">41.533 triệu đồng</td>')
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
