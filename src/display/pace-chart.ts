import { percentOf, toNumber } from '../decimal/index.ts'
import { type Evaluation, evaluateTarget, factsOf, type Policy } from '../evaluate/index.ts'
import { formatGoal, formatNumber, formatOutcome, formatPeriod, formatQuantity } from '../format/index.ts'
import { contains, periodBounds } from '../period/index.ts'
import { type Plan, targetById } from '../plan/index.ts'
import { inLocale } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import type { Target } from '../target/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import { barWidth } from './chart-rows.ts'
import { colours, outcomeColours } from './colours.ts'
import type { DisplayOptions } from './displayable.ts'
import { drawn } from './drawn.ts'
import { targetNames } from './target-names.ts'

const words = {
  title: { vi: 'Tiến độ trong kỳ', en: 'Pace through the period' },
  time: { vi: '% thời gian đã qua', en: '% of the time gone by' },
  done: { vi: '% mục tiêu', en: '% of the target' },
  even: { vi: 'nét đứt: đều theo thời gian', en: 'dashed line: even pace' },
  none: { vi: 'chưa có báo cáo nào', en: 'no report yet' },
} as const

/** The completion of one target after each report on its period, beside the line of an even pace. */
export function paceChart(
  plan: Plan,
  targetId: Id,
  { locale = 'vi-VN', policy = {} }: DisplayOptions & { readonly policy?: Partial<Policy> },
): VegaLiteSpec {
  const target = targetById(plan, targetId)
  const writing = { locale, units: plan.units }
  const points = reportsOf(plan, target).flatMap((end) => {
    const evaluation = evaluateTarget(target, factsOf(upToDay(plan, end), target), { ...policy, facts: 'toDate' })
    return pointOf(evaluation, writing).map((point) => ({ ...point, end }))
  })
  const { nameOf } = targetNames([target], plan, locale)
  const say = (text: (typeof words)[keyof typeof words]) => inLocale(text, locale)
  const notes = [
    `${formatPeriod(target.period, writing)}: ${formatGoal(target.goal, writing)}; ${say(words.even)}`,
    points.length === 0 ? say(words.none) : '',
  ]
  const title = `${say(words.title)}: ${nameOf(target)}`
  return chart({ title, notes, locale, values: points }, drawing(say(words.time), say(words.done)))
}

/** The last days of the reports on a target's period, in their order. */
function reportsOf(plan: Plan, { indicator, area, period }: Target): readonly string[] {
  const reports = plan.observations.filter(
    (each) =>
      each.indicator === indicator && (each.area ?? plan.area) === (area ?? plan.area) && contains(period, each.period),
  )
  return [...new Set(reports.map((each) => periodBounds(each.period).end))].sort()
}

/** The plan as it stood when nothing after a day was reported. */
function upToDay(plan: Plan, day: string): Plan {
  return { ...plan, observations: plan.observations.filter(({ period }) => periodBounds(period).end <= day) }
}

function pointOf(evaluation: Evaluation, writing: { readonly locale: 'vi-VN' | 'en'; readonly units: Plan['units'] }) {
  if (!('completion' in evaluation) || evaluation.completion.outcome === 'undetermined') return []
  const { completion, measured, outcome } = evaluation
  const elapsed = 'elapsed' in evaluation ? evaluation.elapsed : undefined
  const gone = elapsed === undefined ? '100' : percentOf(elapsed, { places: 2, rounding: 'halfUp' })
  return [
    {
      elapsed: elapsed === undefined ? 100 : drawn(elapsed) * 100,
      completion: toNumber(completion.printed),
      label: [`${formatNumber(completion.printed, writing)}%`, formatOutcome(outcome, writing)],
      text: `${formatQuantity(measured, writing)} (${formatNumber(gone, writing)}%)`,
      colour: outcomeColours[outcome],
    },
  ]
}

function drawing(timeTitle: string, doneTitle: string) {
  const axis = { tickCount: 5, labelExpr: "datum.label + '%'" }
  const x = { field: 'elapsed', type: 'quantitative', title: timeTitle, scale: { domain: [0, 100] }, axis }
  const y = { field: 'completion', type: 'quantitative', title: doneTitle, scale: { domainMin: 0, nice: true }, axis }
  const label = (filter: string, place: object) => ({
    transform: [{ filter }],
    mark: { type: 'text', fontSize: 12, lineHeight: 15, color: colours.ink, ...place },
    encoding: { x, y, text: { field: 'label' } },
  })
  const tooltip = ['text', 'label'].map((field) => ({ field, type: 'nominal' }))
  return {
    width: barWidth * 1.25,
    height: 260,
    layer: [
      {
        data: {
          values: [
            { elapsed: 0, completion: 0 },
            { elapsed: 100, completion: 100 },
          ],
        },
        mark: { type: 'line', strokeDash: [4, 3], color: colours.open },
        encoding: { x, y },
      },
      {
        mark: { type: 'line', color: colours.open },
        encoding: { x, y, order: { field: 'elapsed', type: 'quantitative' } },
      },
      {
        mark: { type: 'point', filled: true, size: 110, opacity: 1 },
        encoding: { x, y, color: { field: 'colour', type: 'nominal', scale: null, legend: null }, tooltip },
      },
      label('datum.completion < datum.elapsed', { align: 'left', dx: 10, dy: 12 }),
      label('datum.completion >= datum.elapsed', { align: 'right', dx: -10, dy: -18 }),
    ],
  }
}
