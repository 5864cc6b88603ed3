// @ts-check
// The half-year report of a commune, written from its quarters: node examples/04-half-year-report.mjs [--en]
// The commune and every figure in it are invented.
import {
  atLeast,
  definePlan,
  factsOf,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatReason,
  level,
  percentOf,
  progressOf,
  projectTarget,
  quantity,
  quarter,
  year,
} from 'ktxh'
import { heading, table } from './support/print.mjs'

/** @import { Determined, Measured, Observation, Plan, Quantity, Ratio, Target } from 'ktxh' */

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const writing = /** @type {const} */ ({ locale })
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)

const source = { document: 'quarters', section: '-' }
const figures = /** @type {const} */ ([
  // What, its unit, the plan of the year, the four quarters of last year, and two of this one.
  ['revenue', 'millionVnd', '12500', ['2400', '2900', '2650', '3450'], ['2710', '3180']],
  ['grain', 'tonne', '1850', ['0', '910', '0', '880'], ['0', '865.5']],
  ['visits', 'visit', '24000', ['7800', '4100', '3900', '5200'], ['8300', '4650']],
])
const names = {
  revenue: { vi: 'Thu ngân sách trên địa bàn', en: 'Budget revenue' },
  grain: { vi: 'Sản lượng lương thực có hạt', en: 'Grain output' },
  visits: { vi: 'Lượt khách tham quan', en: 'Visits' },
}

/** @param {keyof typeof names} indicator @param {Quantity['unit']} unit @param {number} ofYear @param {readonly string[]} amounts @returns {Observation[]} */
const quarters = (indicator, unit, ofYear, amounts) =>
  amounts.map((amount, at) => ({
    id: `${indicator}-${ofYear}-${at + 1}`,
    indicator,
    period: quarter(ofYear, /** @type {1 | 2 | 3 | 4} */ (at + 1)),
    quantity: quantity(amount, /** @type {'tonne'} */ (unit)),
    status: /** @type {const} */ ('actual'),
    source,
  }))

const plan = definePlan(
  /** @type {Plan} */ ({
    format: 'ktxh/1',
    id: 'example-commune-2026',
    name: { vi: 'Kế hoạch năm 2026 của xã Ví Dụ', en: 'Plan 2026 of Example commune' },
    area: 'example-commune',
    period: year(2026),
    units: [],
    areas: [{ id: 'example-commune', name: { vi: 'xã Ví Dụ', en: 'Example commune' }, level: 'commune' }],
    documents: [{ id: 'quarters', name: { vi: 'Số giả định theo quý', en: 'Invented quarterly figures' } }],
    indicators: figures.map(([id, unit]) => ({
      id,
      name: names[id],
      unit,
      sector: 'economy',
      better: 'higher',
      measure: 'flow',
    })),
    targets: figures.map(([id, unit, planned]) => ({
      id: `${id}-2026`,
      indicator: id,
      period: year(2026),
      goal: level(atLeast(quantity(planned, unit))),
      basis: { by: 'commune', as: 'planned' },
      source,
    })),
    observations: figures.flatMap(([id, unit, , before, now]) => [
      ...quarters(id, unit, 2025, before),
      ...quarters(id, unit, 2026, now),
    ]),
    unknowns: [],
    claims: [],
  }),
)

heading(
  say(
    'Báo cáo 6 tháng đầu năm 2026 của xã Ví Dụ (số giả định)',
    'Half-year report 2026 of Example commune (invented figures)',
  ),
)
for (const target of plan.targets) console.log(`- ${sentence(target)}`)

heading(say('Sáu tháng cuối năm phải thực hiện (số giả định)', 'What the second half must bring (invented figures)'))
table(
  [
    say('Chỉ tiêu', 'Indicator'),
    say('Còn lại', 'Still to come'),
    say('Mỗi tháng', 'Per month'),
    say('So với 6 tháng cuối năm trước', 'Against the same half of last year'),
    say('Dự báo cả năm theo mùa vụ', 'Year, by last year’s seasons'),
  ],
  plan.targets.flatMap(restRow),
)

/** One indicator as a report words it. @param {Target} target */
function sentence(target) {
  const progress = progressOf(target, factsOf(plan, target))
  const name = say(namesOf(target).vi, namesOf(target).en)
  if (progress.outcome === 'undetermined') return `${name}: ${formatReason(progress.reason, writing)}`
  const { measured, period, completion, lastYear } = progress
  const done =
    completion.outcome === 'determined'
      ? `${formatNumber(completion.printed, writing)}%`
      : formatReason(completion.reason, writing)
  const goal = 'bound' in target.goal && 'value' in target.goal.bound ? write(target.goal.bound.value) : ''
  return say(
    `${name} ${formatPeriod(period, writing)} đạt ${write(measured)}, bằng ${done} kế hoạch năm (${goal}), ${rise(lastYear.growth)} so với cùng kỳ; cùng kỳ năm trước đạt ${inPercent(lastYear.share)} cả năm.`,
    `${name}, ${formatPeriod(period, writing)}: ${write(measured)}, ${done} of the year's plan (${goal}), ${rise(lastYear.growth)} over the same period; by then last year ${inPercent(lastYear.share)} of the year had come.`,
  )
}

/** @param {Target} target @returns {string[][]} */
function restRow(target) {
  const facts = factsOf(plan, target)
  const progress = progressOf(target, facts)
  if (progress.outcome === 'undetermined') return []
  const { amount, perMonth, growth } = progress.required
  const year = projectTarget(target, facts, 'seasonal')
  return [
    [
      say(namesOf(target).vi, namesOf(target).en),
      write(amount),
      perMonth.outcome === 'determined' ? write(perMonth.value) : formatReason(perMonth.reason, writing),
      rise(growth),
      year.outcome === 'projected' ? write(year.quantity) : formatReason(year.reason, writing),
    ],
  ]
}

/** @param {Target} target */
function namesOf({ indicator }) {
  return Object.entries(names).find(([id]) => id === indicator)?.[1] ?? { vi: indicator, en: indicator }
}

/** @param {Measured} measured */
function write(measured) {
  return `${measured.exact === undefined ? '' : '≈ '}${formatQuantity(measured, writing)}`
}

/** @param {Determined<Ratio>} ratio */
function inPercent(ratio) {
  if (ratio.outcome === 'undetermined') return formatReason(ratio.reason, writing)
  return `${formatNumber(percentOf(ratio.value, { places: 1, rounding: 'halfUp' }), writing)}%`
}

/** @param {Determined<Ratio>} growth */
function rise(growth) {
  const percent = inPercent(growth)
  if (growth.outcome === 'undetermined') return percent
  return percent.startsWith('-') ? `${say('giảm', 'down')} ${percent.slice(1)}` : `${say('tăng', 'up')} ${percent}`
}
