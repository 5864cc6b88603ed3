// @ts-check
// What a dashboard draws of rows with Observable Plot; bundled and run in a browser by observable-plot.web.ts.
import { axisX, barX, dot, line, plot, ruleX, text } from '@observablehq/plot'

/** @typedef {import('../../../src/interop/index.ts').EvaluationRow & { name: string }} Row */

/** Completion beside the target, a bar a target. @param {readonly Row[]} rows */
export function achievement(rows) {
  show({
    marginLeft: 240,
    width: 760,
    x: { label: 'hoàn thành (%)', grid: true },
    y: { label: null },
    color: { legend: true, domain: ['exceeded', 'met', 'missed'], range: ['#2166ac', '#67a9cf', '#d6604d'] },
    marks: [
      barX(rows, { x: 'completionNumber', y: 'name', fill: 'outcome', sort: { y: '-x' } }),
      text(rows, { x: 'completionNumber', y: 'name', text: 'completion', textAnchor: 'end', dx: -4, fill: 'white' }),
      ruleX([100], { strokeDasharray: '4 3' }),
    ],
  })
}

/** The completion after each report, beside an even pace. @param {readonly Row[]} rows */
export function pace(rows) {
  const [x, y] = ['elapsedNumber', 'completionNumber']
  show({
    width: 760,
    y: { label: 'hoàn thành (%)', domain: [0, 100], grid: true },
    marks: [
      axisX({ label: 'thời gian đã qua (%)' }),
      line([0, 100], { x: (each) => each, y: (each) => each, stroke: '#999', strokeDasharray: '4 3' }),
      line(rows, { x, y }),
      dot(rows, { x, y, fill: 'outcome', r: 5 }),
      text(rows, { x, y, text: 'measuredPeriod', dy: -12 }),
    ],
  })
}

/** @param {import('@observablehq/plot').PlotOptions} options */
function show(options) {
  document.body.replaceChildren(plot(options))
}
