import type { Inference } from '../audit/index.ts'
import { type Ratio, roundRatio, toNumber } from '../decimal/index.ts'
import { formatInference, formatUnit } from '../format/index.ts'
import { inLocale } from '../result/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import type { DisplayOptions } from './displayable.ts'

const words = {
  title: { vi: 'Số không in phải nằm ở đâu', en: 'Where figures that are not printed must lie' },
} as const

/** Where inferred figures of one unit must lie: a bar from end to end for each, its roundest values as dots. */
export function intervalChart(
  inferences: readonly Inference[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): VegaLiteSpec {
  const writing = { locale, ...(plan === undefined ? {} : { plan }) }
  const bounded = inferences.flatMap((inference) => {
    const { low, high } = inference.interval
    if (low === undefined || high === undefined) return []
    const [name = ''] = formatInference(inference, writing).split(/ [∈=] /)
    return [{ inference, name, low: asNumber(low.value), high: asNumber(high.value) }]
  })
  const unit = bounded[0]?.inference.unit
  const shown = bounded.filter(({ inference }) => inference.unit === unit)
  const values = shown.flatMap(({ inference, name, low, high }) =>
    [...inference.roundest.map((value) => toNumber(value)), null].map((guess) => ({ name, low, high, guess })),
  )
  const title = unit === undefined ? null : formatUnit(unit, { locale, units: plan?.units ?? [] })
  return chart(inLocale(words.title, locale), values, {
    height: { step: 30 },
    encoding: { y: { field: 'name', type: 'nominal', title: null, sort: null } },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 6, color: '#7fa8cc' },
        encoding: {
          x: { field: 'low', type: 'quantitative', title, scale: { zero: false, nice: true } },
          x2: { field: 'high' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 55, color: '#1f4e79' },
        encoding: { x: { field: 'guess', type: 'quantitative' } },
      },
    ],
  })
}

function asNumber(value: Ratio): number {
  return toNumber(roundRatio(value, { places: 6, rounding: 'halfUp' }))
}
