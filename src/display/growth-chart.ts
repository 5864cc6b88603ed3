import { roundRatio, toNumber } from '../decimal/index.ts'
import type { Evaluation } from '../evaluate/index.ts'
import { formatQuantity } from '../format/index.ts'
import { inLocale } from '../result/index.ts'
import { boundOf } from '../target/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import type { DisplayOptions } from './displayable.ts'
import { indicatorNames } from './names.ts'

const words = {
  title: { vi: 'Mục tiêu so với số gốc', en: 'What targets ask beyond their base' },
  axis: { vi: '% tăng, giảm', en: '% growth' },
} as const

/** What pending levels ask beyond their base, as a bar of growth for each. */
export function growthChart(
  evaluations: readonly Evaluation[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): VegaLiteSpec {
  const nameOf = indicatorNames(plan, locale)
  const writing = { locale, units: plan?.units ?? [] }
  const values = evaluations.flatMap((evaluation) => {
    if (evaluation.outcome !== 'pending' || evaluation.base === undefined || evaluation.target.goal.kind !== 'level')
      return []
    if (evaluation.task.outcome === 'undetermined') return []
    const bound = boundOf(evaluation.target.goal)
    const growth = toNumber(roundRatio(evaluation.task.value, { places: 8, rounding: 'halfUp' })) * 100 - 100
    const planned = bound && 'value' in bound ? formatQuantity(bound.value, writing) : ''
    const label = `${formatQuantity(evaluation.base, writing)} → ${planned}`
    return [{ indicator: nameOf(evaluation.target.indicator), growth, label }]
  })
  return chart(inLocale(words.title, locale), values, {
    height: { step: 32 },
    encoding: {
      y: { field: 'indicator', type: 'nominal', title: null, sort: null },
      x: { field: 'growth', type: 'quantitative', title: inLocale(words.axis, locale) },
    },
    layer: [
      {
        mark: { type: 'bar', height: 16 },
        encoding: { color: { condition: { test: 'datum.growth < 0', value: '#b2182b' }, value: '#4a7fb0' } },
      },
      { mark: { type: 'text', align: 'left', dx: 5, fontSize: 11 }, encoding: { text: { field: 'label' } } },
    ],
  })
}
