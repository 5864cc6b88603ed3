import { percentOf } from '../decimal/index.ts'
import { formatNumber, formatPeriod, formatQuantity } from '../format/index.ts'
import { type Plan, targetsOf } from '../plan/index.ts'
import { inLocale } from '../result/index.ts'
import { share } from '../rule/index.ts'
import { boundOf } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import { type BarRow, barRows, barWidth, inLines, rowAxis, rowsHeight, sideText } from './chart-rows.ts'
import { colours } from './colours.ts'
import type { DisplayOptions } from './displayable.ts'
import { drawn } from './drawn.ts'
import { indicatorNames } from './names.ts'

const words = {
  title: { vi: 'Cơ cấu theo mục tiêu', en: 'Structure by targets' },
  axis: { vi: '% tổng số', en: '% of the whole' },
  none: { vi: 'không ghi số', en: 'no figure stated' },
} as const

/** The structure of an indicator by the targets of its complete parts in the plan's own period, as one bar for each part. */
export function structureChart(plan: Plan, whole: string, { locale = 'vi-VN' }: DisplayOptions): VegaLiteSpec {
  const nameOf = indicatorNames(plan, locale)
  const writing = { locale, units: plan.units }
  const total = levelOf(plan, whole)
  const parts = plan.indicators.filter(({ partOf }) => partOf?.whole === whole && partOf.coverage === 'complete')
  const rows = barRows(
    parts.map(({ id }) => {
      const part = levelOf(plan, id)
      const ratio = part && total && share<string>(part, total, plan)
      const amount = part === undefined ? inLocale(words.none, locale) : formatQuantity(part, writing)
      const name = nameOf(id)
      if (ratio === undefined || ratio.outcome === 'undetermined') return { id, name, percent: null, label: [amount] }
      const printed = formatNumber(percentOf(ratio.value, { places: 2, rounding: 'halfUp' }), writing)
      return { id, name, percent: drawn(ratio.value) * 100, label: inLines(`${printed}% · ${amount}`) }
    }),
  )
  const title = `${inLocale(words.title, locale)}: ${nameOf(whole)}`
  const notes = [
    `${formatPeriod(plan.period, writing)}${total === undefined ? '' : `: ${formatQuantity(total, writing)}`}`,
  ]
  return chart({ title, notes, locale, values: rows }, drawing(inLocale(words.axis, locale), rows))
}

function drawing(axisTitle: string, rows: readonly BarRow[]) {
  const x = {
    field: 'percent',
    type: 'quantitative',
    title: axisTitle,
    scale: { domainMin: 0, nice: true },
    axis: { tickCount: 5, labelExpr: "datum.label + '%'" },
  }
  const tooltip = ['name', 'label'].map((field) => ({ field, type: 'nominal' }))
  return {
    width: barWidth,
    height: rowsHeight(rows),
    layer: [
      sideText,
      { mark: { type: 'bar', height: 18, color: colours.better }, encoding: { y: rowAxis, x, tooltip } },
    ],
  }
}

/** The level that a target of the plan's own period sets for an indicator. */
function levelOf(plan: Plan, indicator: string): Quantity | undefined {
  const levels = targetsOf(plan, { indicator, period: plan.period }).filter(({ goal }) => goal.kind === 'level')
  const bound = levels[0] && boundOf(levels[0].goal)
  return bound && 'value' in bound ? bound.value : undefined
}
