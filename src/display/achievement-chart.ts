import { toNumber } from '../decimal/index.ts'
import type { Evaluation } from '../evaluate/index.ts'
import { formatGoal, formatNumber, formatOutcome, formatPeriod, formatQuantity } from '../format/index.ts'
import { inLocale } from '../result/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import type { DisplayOptions } from './displayable.ts'
import { indicatorNames } from './names.ts'

const words = {
  title: { vi: 'Mức hoàn thành mục tiêu', en: 'Completion of targets' },
  axis: { vi: '% mục tiêu', en: '% of the target' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
} as const

const colours: readonly (readonly [Evaluation['outcome'], string])[] = [
  ['exceeded', '#1b7837'],
  ['met', '#5aae61'],
  ['ahead', '#1b7837'],
  ['onPace', '#5aae61'],
  ['nearlyMet', '#d9a441'],
  ['behind', '#d9a441'],
  ['missed', '#b2182b'],
]

/**
 * Bullets: the completion of each target that has one as a bar, the target as a line at 100 %, and for targets still
 * running the share of the period that is over as a tick.
 */
export function achievementChart(
  evaluations: readonly Evaluation[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): VegaLiteSpec {
  const nameOf = indicatorNames(plan, locale)
  const writing = { locale, units: plan?.units ?? [] }
  const values = evaluations.flatMap((evaluation) => {
    if (!('completion' in evaluation) || evaluation.completion.outcome === 'undetermined') return []
    const { target, outcome, completion, measured } = evaluation
    if (completion.convention === 'pointDifference') return []
    const elapsed = 'elapsed' in evaluation ? share(evaluation.elapsed) : null
    return [
      {
        indicator: `${nameOf(target.indicator)} (${formatPeriod(target.period, writing)})`,
        completion: toNumber(completion.printed),
        label: `${formatNumber(completion.printed, writing)}%`,
        outcome: formatOutcome(outcome, writing),
        actual: formatQuantity(measured, writing),
        target: formatGoal(target.goal, writing),
        elapsed,
      },
    ]
  })
  const y = { field: 'indicator', type: 'nominal', title: null, sort: null }
  const scale = {
    domain: colours.map(([outcome]) => formatOutcome(outcome, writing)),
    range: colours.map(([, colour]) => colour),
  }
  return chart(inLocale(words.title, locale), values, {
    height: { step: 28 },
    encoding: { y },
    layer: [
      {
        mark: { type: 'bar', height: 14 },
        encoding: {
          x: {
            field: 'completion',
            type: 'quantitative',
            title: inLocale(words.axis, locale),
            scale: { domainMin: 0, nice: true },
          },
          color: { field: 'outcome', type: 'nominal', title: inLocale(words.outcome, locale), scale },
          tooltip: ['indicator', 'actual', 'target', 'label', 'outcome'].map((field) => ({ field, type: 'nominal' })),
        },
      },
      {
        mark: { type: 'tick', thickness: 2, height: 22, color: '#333' },
        encoding: { x: { field: 'elapsed', type: 'quantitative' } },
      },
      { mark: { type: 'rule', strokeDash: [4, 3], color: '#333' }, encoding: { x: { datum: 100 }, y: null } },
      {
        mark: { type: 'text', align: 'left', dx: 5, fontSize: 11 },
        encoding: { x: { field: 'completion', type: 'quantitative' }, text: { field: 'label' } },
      },
    ],
  })
}

function share({ numerator, denominator }: { readonly numerator: string; readonly denominator: string }): number {
  return (toNumber(numerator) / toNumber(denominator)) * 100
}
