// @ts-check
// A plan of one's own, from its figures to a table, verdicts, a chart and an audit: node examples/03-first-plan.mjs [--en]
// The commune and every figure in it are invented.
import {
  atLeast,
  atMost,
  between,
  definePlan,
  evaluate,
  firstHalf,
  formatEvaluation,
  formatFinding,
  growth,
  level,
  percent,
  quantity,
  year,
} from 'ktxh'
import { auditPlan } from 'ktxh/audit'
import { toMarkdown, toVegaLite } from 'ktxh/display'
import { heading } from './support/print.mjs'

/** @import { Plan } from 'ktxh' */

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)
const invented = say('(số giả định)', '(invented figures)')

const source = { document: 'report', section: 'II' }
const basis = /** @type {const} */ ({ by: 'commune', as: 'planned' })
const period = year(2026)

const plan = definePlan(
  /** @type {Plan} */ ({
    format: 'ktxh/1',
    id: 'example-commune-2026',
    name: { vi: 'Kế hoạch năm 2026 của xã Ví Dụ', en: 'Plan 2026 of Example commune' },
    area: 'example-commune',
    period,
    units: [],
    areas: [{ id: 'example-commune', name: { vi: 'xã Ví Dụ', en: 'Example commune' }, level: 'commune' }],
    documents: [{ id: 'report', name: { vi: 'Báo cáo giả định', en: 'An invented report' } }],
    indicators: [
      {
        id: 'forest',
        name: { vi: 'Trồng rừng mới', en: 'New forest' },
        unit: 'hectare',
        sector: 'forestry',
        better: 'higher',
        measure: 'flow',
      },
      {
        id: 'poverty',
        name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poverty rate' },
        unit: 'percent',
        sector: 'society',
        better: 'lower',
        measure: 'rate',
      },
      {
        id: 'output',
        name: { vi: 'Giá trị sản xuất', en: 'Output' },
        unit: 'billionVnd',
        sector: 'economy',
        better: 'higher',
        measure: 'flow',
      },
    ],
    targets: [
      {
        id: 'forest-2026',
        indicator: 'forest',
        period,
        goal: level(atLeast(quantity('50', 'hectare'))),
        basis,
        source,
      },
      { id: 'poverty-2026', indicator: 'poverty', period, goal: level(atMost(percent('3.0'))), basis, source },
      {
        id: 'output-2026',
        indicator: 'output',
        period,
        goal: growth(between(percent('9'), percent('10')), { base: 'previousYear', reading: 'relative' }),
        basis,
        source,
      },
    ],
    observations: [
      {
        id: 'forest-half',
        indicator: 'forest',
        period: firstHalf(2026),
        quantity: quantity('21.3', 'hectare'),
        status: 'actual',
        source,
      },
      { id: 'poverty-year', indicator: 'poverty', period, quantity: percent('3.1'), status: 'estimated', source },
      {
        id: 'output-before',
        indicator: 'output',
        period: year(2025),
        quantity: quantity('120.0', 'billionVnd'),
        status: 'actual',
        source,
      },
      {
        id: 'output-year',
        indicator: 'output',
        period,
        quantity: quantity('131.4', 'billionVnd'),
        status: 'estimated',
        source,
      },
    ],
    // "Trồng rừng mới 21,3 ha, đạt 46,2% kế hoạch": what the report says about itself is kept, and rechecked.
    claims: [
      {
        id: 'forest-share',
        kind: 'ratio',
        part: { observation: 'forest-half' },
        whole: { target: 'forest-2026' },
        stated: percent('46.2'),
        source,
      },
    ],
    unknowns: [],
  }),
)

const evaluations = evaluate(plan, { facts: 'toDate' })

heading(`${say('1. Bảng', '1. A table')} ${invented}`)
console.log(toMarkdown(evaluations, { plan, locale }))

heading(`${say('2. Kết luận', '2. Verdicts')} ${invented}`)
for (const evaluation of evaluations) console.log(`• ${formatEvaluation(evaluation, { plan, locale })}`)

heading(`${say('3. Biểu đồ (Vega-Lite)', '3. A chart (Vega-Lite)')} ${invented}`)
const chart = toVegaLite({ chart: 'achievement', evaluations }, { plan, locale })
console.log(`${JSON.stringify(chart).slice(0, 160)}…`)

heading(`${say('4. Báo cáo có tự khớp không', '4. Does the report agree with itself')} ${invented}`)
for (const finding of auditPlan(plan).findings) console.log(`• ${formatFinding(finding, { plan, locale })}`)
