import { percentOf, toNumber } from '../decimal/index.ts'
import type { Evaluation } from '../evaluate/index.ts'
import { formatGoal, formatNumber, formatOutcome, formatQuantity } from '../format/index.ts'
import type { Plan } from '../plan/index.ts'
import { inLocale, type Locale } from '../result/index.ts'
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

/**
 * Completions beside the line of an even pace, a point for each evaluation that has one. Evaluations of one target are
 * joined by a line, in the order given.
 */
export function paceChart(
  evaluations: readonly Evaluation[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): VegaLiteSpec {
  const writing = { locale, units: plan?.units ?? [] }
  const say = (text: (typeof words)[keyof typeof words]) => inLocale(text, locale)
  const { nameOf, sharedPeriod } = targetNames(
    evaluations.map(({ target }) => target),
    plan,
    locale,
  )
  const [first] = evaluations
  const only = evaluations.every(({ target }) => target.id === first?.target.id) ? first?.target : undefined
  const values = evaluations.flatMap((evaluation, order) => {
    const name = only === undefined ? [nameOf(evaluation.target)] : []
    return pointOf(evaluation, name, writing).map((point) => ({ ...point, order }))
  })
  const period = [sharedPeriod, ...(only === undefined ? [] : [formatGoal(only.goal, writing)])].join(': ')
  const notes = [
    [period, say(words.even)].filter((note) => note !== '').join('; '),
    values.length === 0 ? say(words.none) : '',
  ]
  const title = only === undefined ? say(words.title) : `${say(words.title)}: ${nameOf(only)}`
  return chart({ title, notes, locale, values }, drawing(say(words.time), say(words.done)))
}

type Writing = { readonly locale: Locale; readonly units: Plan['units'] }

function pointOf(evaluation: Evaluation, name: readonly string[], writing: Writing) {
  if (!('completion' in evaluation) || evaluation.completion.outcome === 'undetermined') return []
  const { completion, measured, outcome, target } = evaluation
  const elapsed = 'elapsed' in evaluation ? evaluation.elapsed : undefined
  const gone = elapsed === undefined ? '100' : percentOf(elapsed, { places: 2, rounding: 'halfUp' })
  return [
    {
      target: target.id,
      elapsed: elapsed === undefined ? 100 : drawn(elapsed) * 100,
      completion: toNumber(completion.printed),
      label: [...name, `${formatNumber(completion.printed, writing)}%`, formatOutcome(outcome, writing)],
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
        encoding: { x, y, detail: { field: 'target' }, order: { field: 'order', type: 'quantitative' } },
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
