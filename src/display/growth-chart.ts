import { percentOf, type Ratio, ratio, subtract, subtractRatios } from '../decimal/index.ts'
import type { Evaluation, Pending } from '../evaluate/index.ts'
import { formatNumber, formatQuantity, formatSigned } from '../format/index.ts'
import type { Plan } from '../plan/index.ts'
import { inLocale, type Locale } from '../result/index.ts'
import { boundOf } from '../target/index.ts'
import type { Quantity } from '../unit/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import { type BarRow, barRows, barWidth, inLines, rowAxis, rowsHeight, sideText } from './chart-rows.ts'
import { colours } from './colours.ts'
import { pointsText } from './completion-text.ts'
import type { DisplayOptions } from './displayable.ts'
import { drawn } from './drawn.ts'
import { targetNames } from './target-names.ts'

const words = {
  title: { vi: 'Mục tiêu tăng, giảm bao nhiêu so với số gốc', en: 'What targets ask beyond their base' },
  axis: { vi: '% tăng, giảm so với số gốc', en: '% of change from the base' },
  noBase: { vi: 'mục tiêu không có số gốc để so', en: 'targets without a base to compare with' },
} as const

/** A level that is asked for, and what it asks beyond its base. */
type Step = { readonly evaluation: Pending; readonly base: Quantity; readonly level: Quantity; readonly task: Ratio }

/** What pending levels ask beyond their base, as a bar of growth for each; shares in per cent change by points and have no bar. */
export function growthChart(
  evaluations: readonly Evaluation[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): VegaLiteSpec {
  const levels = evaluations.filter((each) => each.outcome === 'pending' && each.target.goal.kind === 'level')
  const steps = levels.flatMap(stepOf)
  const { nameOf, sharedPeriod } = targetNames(
    steps.map(({ evaluation }) => evaluation.target),
    plan,
    locale,
  )
  const rows = barRows(
    steps.map((step) => ({
      id: step.evaluation.target.id,
      name: nameOf(step.evaluation.target),
      ...barOf(step, { locale, units: plan?.units ?? [] }),
    })),
  )
  const without = levels.length - steps.length
  const notes = [sharedPeriod, without === 0 ? '' : `${without} ${inLocale(words.noBase, locale)}`]
  return chart(
    { title: inLocale(words.title, locale), notes, locale, values: rows },
    drawing(inLocale(words.axis, locale), rows),
  )
}

function stepOf(evaluation: Evaluation): readonly Step[] {
  if (evaluation.outcome !== 'pending' || evaluation.task.outcome === 'undetermined') return []
  const bound = boundOf(evaluation.target.goal)
  if (evaluation.base === undefined || bound === undefined || !('value' in bound)) return []
  return [{ evaluation, base: evaluation.base, level: bound.value, task: evaluation.task.value }]
}

type Writing = { readonly locale: Locale; readonly units: Plan['units'] }

function barOf({ base, level, task }: Step, writing: Writing) {
  const move = moveText(base, level, writing)
  if (level.unit === 'percent' && base.unit === 'percent') {
    return {
      growth: null,
      label: inLines(`${pointsText(subtract(level.amount, base.amount), writing)} · ${move}`),
      colour: colours.open,
    }
  }
  const growth = subtractRatios(task, ratio('1', '1'))
  const printed = percentOf(growth, { places: 2, rounding: 'halfUp' })
  const colour = printed.startsWith('-') ? colours.warning : colours.better
  return { growth: drawn(growth) * 100, label: inLines(`${formatSigned(printed, writing)}% · ${move}`), colour }
}

/** From the base to the level; the unit stands once where it is the same. */
function moveText(base: Quantity, level: Quantity, writing: Writing): string {
  const from = base.unit === level.unit ? formatNumber(base.amount, writing) : formatQuantity(base, writing)
  return `${from} → ${formatQuantity(level, writing)}`
}

/** With no bar there are no numbers that the axis could take its ends from. */
const emptyScale = { domain: [0, 100] }

function drawing(axisTitle: string, rows: readonly (BarRow & { readonly growth: number | null })[]) {
  return {
    width: barWidth,
    height: rowsHeight(rows),
    layer: [
      sideText,
      {
        mark: { type: 'bar', height: 18 },
        encoding: {
          y: rowAxis,
          x: {
            field: 'growth',
            type: 'quantitative',
            title: axisTitle,
            scale: rows.some(({ growth }) => growth !== null) ? { nice: true } : emptyScale,
            axis: { tickCount: 5, labelExpr: "datum.label + '%'" },
          },
          color: { field: 'colour', type: 'nominal', scale: null, legend: null },
          tooltip: ['name', 'label'].map((field) => ({ field, type: 'nominal' })),
        },
      },
      { mark: { type: 'rule', color: colours.ink }, encoding: { x: { datum: 0 } } },
    ],
  }
}
