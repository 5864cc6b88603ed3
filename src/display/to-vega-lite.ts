import { type Evaluation, evaluationShape } from '../evaluate/index.ts'
import { type Inference, inferenceShape } from '../finding/index.ts'
import { type Plan, planShape } from '../plan/index.ts'
import { expectShape, listOf, type Shape, text, variants } from '../result/index.ts'
import type { Id } from '../source/index.ts'
import { achievementChart } from './achievement-chart.ts'
import type { VegaLiteSpec } from './chart.ts'
import { type DisplayOptions, expectDisplayOptions } from './displayable.ts'
import { growthChart } from './growth-chart.ts'
import { intervalChart } from './interval-chart.ts'
import { paceChart } from './pace-chart.ts'
import { structureChart } from './structure-chart.ts'

/** What is to be drawn. */
export type Chart =
  | { readonly chart: 'achievement'; readonly evaluations: readonly Evaluation[] }
  | { readonly chart: 'growth'; readonly evaluations: readonly Evaluation[] }
  | { readonly chart: 'pace'; readonly evaluations: readonly Evaluation[] }
  | { readonly chart: 'structure'; readonly plan: Plan; readonly whole: Id }
  | { readonly chart: 'intervals'; readonly inferences: readonly Inference[] }

const chartShape: Shape = /* @__PURE__ */ (() => {
  const ofEvaluations = { evaluations: listOf(evaluationShape) }
  return variants<Chart, 'chart'>('chart', {
    achievement: ofEvaluations,
    growth: ofEvaluations,
    pace: ofEvaluations,
    structure: { plan: planShape, whole: text },
    intervals: { inferences: listOf(inferenceShape) },
  })
})()

/**
 * A chart as a Vega-Lite specification, plain JSON: bullets of achievement against targets and the elapsed part of the
 * period, growth beyond the base, the pace of a target through its period (from
 * `evaluateEachReport`), the structure of a total, or where inferred
 * figures must lie. What has no figure stands there by its name with the reason, or is counted under the title. Positions
 * are doubles, for drawing only; the texts beside them are exact.
 *
 * @vi biểu đồ
 * @example
 * toVegaLite({ chart: 'structure', plan: langSonCity2021, whole: 'total-output' }).description
 * //=> 'Cơ cấu theo mục tiêu: Tổng giá trị sản xuất một số ngành kinh tế chủ yếu. năm 2021: 10.535,8 tỷ đồng'
 */
export function toVegaLite(what: Chart, options: DisplayOptions = {}): VegaLiteSpec {
  expectShape(chartShape, what, 'what')
  expectDisplayOptions(options)
  switch (what.chart) {
    case 'achievement':
      return achievementChart(what.evaluations, options)
    case 'growth':
      return growthChart(what.evaluations, options)
    case 'pace':
      return paceChart(what.evaluations, options)
    case 'structure':
      return structureChart(what.plan, what.whole, options)
    case 'intervals':
      return intervalChart(what.inferences, options)
  }
}
