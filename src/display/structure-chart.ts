import { roundRatio, toNumber } from '../decimal/index.ts'
import { formatQuantity } from '../format/index.ts'
import { type Plan, planIndex, targetsOf } from '../plan/index.ts'
import { inLocale } from '../result/index.ts'
import { share } from '../rule/index.ts'
import { boundOf } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import type { DisplayOptions } from './displayable.ts'
import { indicatorNames } from './names.ts'

const words = {
  title: { vi: 'Cơ cấu theo mục tiêu', en: 'Structure by targets' },
  axis: { vi: '% tổng số', en: '% of the whole' },
} as const

/** The structure of an indicator by the targets of its complete parts in the plan's own period, as one bar for each part. */
export function structureChart(plan: Plan, whole: string, { locale = 'vi-VN' }: DisplayOptions): VegaLiteSpec {
  const nameOf = indicatorNames(plan, locale)
  const total = levelOf(plan, whole)
  const parts = [...planIndex(plan).indicators.values()].filter(
    ({ partOf }) => partOf?.whole === whole && partOf.coverage === 'complete',
  )
  const values = parts.flatMap(({ id }) => {
    const part = levelOf(plan, id)
    if (part === undefined || total === undefined) return []
    const ratio = share<string>(part, total, plan)
    if (ratio.outcome === 'undetermined') return []
    const percent = toNumber(roundRatio(ratio.value, { places: 6, rounding: 'halfUp' })) * 100
    return [{ part: nameOf(id), percent, amount: formatQuantity(part, { locale, units: plan.units }) }]
  })
  const y = { field: 'part', type: 'nominal', title: null, sort: '-x' }
  return chart(`${inLocale(words.title, locale)}: ${nameOf(whole)}`, values, {
    height: { step: 32 },
    encoding: { y, x: { field: 'percent', type: 'quantitative', title: inLocale(words.axis, locale) } },
    layer: [
      { mark: { type: 'bar', height: 18, color: '#4a7fb0' } },
      { mark: { type: 'text', align: 'left', dx: 5 }, encoding: { text: { field: 'amount' } } },
    ],
  })
}

/** The level that a target of the plan's own period sets for an indicator. */
function levelOf(plan: Plan, indicator: string): Quantity | undefined {
  const levels = targetsOf(plan, { indicator, period: plan.period }).filter(({ goal }) => goal.kind === 'level')
  const bound = levels[0] && boundOf(levels[0].goal)
  return bound && 'value' in bound ? bound.value : undefined
}
