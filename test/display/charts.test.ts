import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { type Chart, type DisplayOptions, toVegaLite, type VegaLiteSpec } from '../../src/display/index.ts'
import { evaluate, evaluateEachReport } from '../../src/evaluate/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { langSonCity2021 as city } from '../../src/plans/lang-son-city-2021/index.ts'
import { draw } from '../support/drawing.ts'
import { reportedPlan } from '../support/reported-plan.ts'

const reported = evaluate(reportedPlan, { facts: 'toDate' })
const spending = evaluateEachReport(reportedPlan, 'spending-plan')
const evaluations = evaluate(city, { facts: 'toDate' })
const { inferences } = auditPlan(city)

const charts: readonly (readonly [name: string, what: Chart, options: DisplayOptions])[] = [
  ['achievement', { chart: 'achievement', evaluations: reported }, { plan: reportedPlan }],
  ['achievement of the worked plan', { chart: 'achievement', evaluations }, { plan: city }],
  ['growth', { chart: 'growth', evaluations }, { plan: city }],
  ['pace', { chart: 'pace', evaluations: spending }, { plan: reportedPlan }],
  ['pace of several', { chart: 'pace', evaluations: reported }, { plan: reportedPlan }],
  ['structure', { chart: 'structure', plan: city, whole: 'total-output' }, {}],
  ['intervals', { chart: 'intervals', inferences }, { plan: city }],
  ['achievement of nothing', { chart: 'achievement', evaluations: [] }, {}],
  ['growth of nothing', { chart: 'growth', evaluations: [] }, {}],
  ['intervals of nothing', { chart: 'intervals', inferences: [] }, {}],
  ['a structure without parts', { chart: 'structure', plan: city, whole: 'visitors' }, {}],
  ['a pace without a report', { chart: 'pace', evaluations: evaluateEachReport(city, 'total-output-2021') }, {}],
]

const rowsOf = (spec: VegaLiteSpec) => JSON.parse(JSON.stringify(spec.data)).values

describe('a chart', () => {
  test.each(charts)(
    '%s compiles and is drawn, without a complaint, in both languages',
    async (_name, what, options) => {
      for (const locale of ['vi-VN', 'en'] as const) {
        const spec = toVegaLite(what, { ...options, locale })
        const { svg, complaints } = await draw(spec)
        const drawnOver = rowsOf(spec).length > 0
        expect(drawnOver ? complaints : []).toEqual([])
        expect(svg).toMatch(/^<svg /)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
    },
  )

  test.each(charts)('%s is plain JSON', (_name, what, options) => {
    const spec = toVegaLite(what, options)
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  })

  test('has its axes in Vietnamese notation', async () => {
    const { svg } = await draw(toVegaLite({ chart: 'intervals', inferences }, { plan: city }))
    expect(svg).toContain('>419.000<')
    expect(svg).toContain('>50,0<')
  })

  test('no name breaks out of it', async () => {
    const name = { vi: '</text><script>alert(1)</script>\u202E\u0007' }
    const hostile: Plan = { ...reportedPlan, indicators: reportedPlan.indicators.map((each) => ({ ...each, name })) }
    const { svg } = await draw(toVegaLite({ chart: 'achievement', evaluations: reported }, { plan: hostile }))
    expect(elementsOf(parseFragment(svg))).not.toContain('script')
    expect(svg).toContain('&lt;script&gt;')
    expect(['\u202E', '\u0007'].filter((each) => svg.includes(each))).toEqual([])
  })
})

describe('the chart of achievement', () => {
  const rows = rowsOf(toVegaLite({ chart: 'achievement', evaluations: reported }, { plan: reportedPlan }))
  const rowOf = (id: string) => rows.find((row: { id: string }) => row.id === `${id}-plan`)

  test('has a row for every target that is reported on, in the plan’s order', () => {
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(
      reported.filter(({ outcome }) => outcome !== 'pending').map(({ target }) => target.id),
    )
  })

  test.each([
    ['a completion with its outcome', 'visits', ['95,00% · không đạt'], 95],
    ['an outcome that the printed ratio hides', 'output', ['100,00% · vượt'], 100],
    ['a limit, which has no ratio', 'accidents', ['46 vụ (mục tiêu 40 vụ) · không đạt'], null],
    ['a bar that goes on beyond the frame', 'investment', ['350,00% » · vượt'], 150],
    ['a target without a figure, with the reason', 'trees', ['không xác định được: mục tiêu không ghi số'], null],
  ])('%s', (_name, id, label, shown) => {
    expect(rowOf(id)).toMatchObject({ label, shown })
  })

  test('counts the targets that are pending, reported in part or not at all', () => {
    const { description } = toVegaLite({ chart: 'achievement', evaluations }, { plan: city })
    expect(description).toContain('45 mục tiêu chưa có số cả kỳ')
  })

  test('tells targets of one name apart', () => {
    const [one] = reported
    const twice = one === undefined ? [] : [one, { ...one, target: { ...one.target, id: 'again' } }]
    const names = rowsOf(toVegaLite({ chart: 'achievement', evaluations: twice }, { plan: reportedPlan }))
    expect(names.map(({ name }: { name: string }) => /\[.*\]/.exec(name)?.[0])).toEqual(['[output-plan]', '[again]'])
  })
})

test('a chart of growth without a bar has an axis in whole per cents, and no complaint', async () => {
  const { svg, complaints } = await draw(toVegaLite({ chart: 'growth', evaluations: [] }, {}))
  expect(svg).toContain('>20%<')
  expect(complaints).toEqual([])
})

test('the chart of growth: the exact per cent beside the bar, points for a share', () => {
  const rows = rowsOf(toVegaLite({ chart: 'growth', evaluations }, { plan: city }))
  expect(rows.map(({ label }: { label: string[] }) => label.join(' '))).toEqual([
    '+10,00% · 9.578 → 10.535,8 tỷ đồng',
    '+88,78% · 846.500 lượt người → 1.598 nghìn lượt người',
    '0,00% · 50 → 50 ha',
    '+0,2 điểm % · 58,6 → 58,8%',
  ])
})

test('the chart of pace: a point for each report, with what it was called then', () => {
  const rows = rowsOf(toVegaLite({ chart: 'pace', evaluations: spending }, { plan: reportedPlan }))
  expect(rows).toMatchObject([
    { elapsed: 25, label: ['18,33%', 'chậm tiến độ'] },
    { elapsed: 50, label: ['25,38%', 'chậm tiến độ'] },
    { elapsed: 75, label: ['92,28%', 'vượt tiến độ'] },
    { elapsed: 100, label: ['104,51%', 'vượt'] },
  ])
})

test('the chart of intervals: the worked plan’s unprinted tree plan lies about 50 ha', () => {
  const rows = rowsOf(toVegaLite({ chart: 'intervals', inferences }, { plan: city, locale: 'en' }))
  const trees = rows.find(({ name }: { name: string }) => name.startsWith('Scattered trees planted'))
  expect(trees).toMatchObject({ name: 'Scattered trees planted, planned: from over ≈ 49.46 to ≈ 50.27 ha', dot: 50 })
})

type Node = { readonly nodeName: string; readonly childNodes?: readonly Node[] }

function elementsOf(node: Node): readonly string[] {
  return [node.nodeName, ...(node.childNodes ?? []).flatMap(elementsOf)]
}
