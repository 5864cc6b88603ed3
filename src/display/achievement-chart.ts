import { toNumber } from '../decimal/index.ts'
import type { Evaluation } from '../evaluate/index.ts'
import { formatGoal, formatOutcome, formatQuantity } from '../format/index.ts'
import type { Plan } from '../plan/index.ts'
import { inLocale, type Locale } from '../result/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import { type BarRow, barRows, barWidth, inLines, rowAxis, rowsHeight, sideText } from './chart-rows.ts'
import { colours, outcomeColours } from './colours.ts'
import { completionText, outcomeText } from './completion-text.ts'
import type { DisplayOptions } from './displayable.ts'
import { drawn } from './drawn.ts'
import { targetNames } from './target-names.ts'

const words = {
  title: { vi: 'Mức hoàn thành mục tiêu', en: 'Completion of targets' },
  axis: { vi: '% mục tiêu', en: '% of the target' },
  goal: { vi: 'mục tiêu', en: 'target' },
  line: { vi: 'nét đứt: mục tiêu', en: 'dashed line: the target' },
  elapsed: { vi: 'vạch đứng: thời gian đã qua', en: 'tick: time gone by' },
  cut: { vi: 'thanh có » dài hơn khung hình', en: 'bars with » go on beyond the frame' },
  pending: { vi: 'mục tiêu chưa có số cả kỳ', en: 'targets without a figure of the whole period' },
} as const

/** A bar that is longer would make all others too short to compare. */
const longest = 150

/**
 * Bullets: the completion of each target as a bar, the target as a line at 100 %, and for targets still running the share of
 * the period that is over as a tick. Targets without a ratio stand there with their outcome and reason; pending ones are
 * counted.
 */
export function achievementChart(
  evaluations: readonly Evaluation[],
  { locale = 'vi-VN', plan }: DisplayOptions,
): VegaLiteSpec {
  const say = (text: (typeof words)[keyof typeof words]) => inLocale(text, locale)
  const reported = evaluations.filter(({ outcome }) => outcome !== 'pending')
  const { nameOf, sharedPeriod } = targetNames(
    reported.map(({ target }) => target),
    plan,
    locale,
  )
  const rows = barRows(
    reported.map((evaluation) => ({
      id: evaluation.target.id,
      name: nameOf(evaluation.target),
      ...barOf(evaluation),
      ...textsOf(evaluation, { locale, units: plan?.units ?? [] }),
    })),
  )
  const waiting = evaluations.length - reported.length
  const marks = [sharedPeriod, say(words.line), rows.some(({ elapsed }) => elapsed !== null) ? say(words.elapsed) : '']
  const notes = [
    marks.filter((mark) => mark !== '').join('; '),
    rows.some(({ completion, shown }) => completion !== shown) ? say(words.cut) : '',
    waiting === 0 ? '' : `${waiting} ${say(words.pending)}`,
  ]
  return chart({ title: say(words.title), notes, locale, values: rows }, drawing(say(words.axis), rows))
}

function barOf(evaluation: Evaluation) {
  const completion = 'completion' in evaluation ? evaluation.completion : undefined
  const counts = completion?.outcome === 'determined' && completion.convention !== 'pointDifference'
  const value = counts ? toNumber(completion.printed) : null
  return {
    completion: value,
    shown: value === null ? null : Math.min(value, longest),
    elapsed: 'elapsed' in evaluation ? drawn(evaluation.elapsed) * 100 : null,
    colour: outcomeColours[evaluation.outcome],
  }
}

type Writing = { readonly locale: Locale; readonly units: Plan['units'] }

function textsOf(evaluation: Evaluation, writing: Writing) {
  const { target, outcome } = evaluation
  const measured = 'measured' in evaluation ? evaluation.measured : undefined
  const actual = measured === undefined ? '' : formatQuantity(measured, writing)
  const goal = formatGoal(target.goal, writing)
  const label = labelOf(evaluation, actual, goal, writing)
  return { label: label.flatMap(inLines), actual, goal, outcome: formatOutcome(outcome, writing) }
}

/** The ratio and the outcome; the figures themselves where there is no ratio, the reason where there is no verdict. */
function labelOf(evaluation: Evaluation, actual: string, goal: string, writing: Writing): readonly string[] {
  const outcome = outcomeText(evaluation, writing)
  const ratio = 'completion' in evaluation ? completionText(evaluation.completion, writing) : ''
  const { completion, shown } = barOf(evaluation)
  if (ratio !== '') return [`${ratio}${completion === shown ? '' : ' »'} · ${outcome}`]
  if (evaluation.outcome === 'undetermined') return actual === '' ? [outcome] : [actual, outcome]
  return [`${actual} (${inLocale(words.goal, writing.locale)} ${goal}) · ${outcome}`]
}

function drawing(axisTitle: string, rows: readonly BarRow[]) {
  const x = {
    field: 'shown',
    type: 'quantitative',
    title: axisTitle,
    scale: { domainMin: 0, domainMax: longest },
    axis: { tickCount: 4, labelExpr: "datum.label + '%'" },
  }
  return {
    width: barWidth,
    height: rowsHeight(rows),
    layer: [
      sideText,
      {
        mark: { type: 'bar', height: 18 },
        encoding: {
          y: rowAxis,
          x,
          color: { field: 'colour', type: 'nominal', scale: null, legend: null },
          tooltip: ['name', 'actual', 'goal', 'label', 'outcome'].map((field) => ({ field, type: 'nominal' })),
        },
      },
      {
        mark: { type: 'tick', thickness: 3, height: 28, color: colours.ink },
        encoding: { y: rowAxis, x: { field: 'elapsed', type: 'quantitative' } },
      },
      { mark: { type: 'rule', strokeDash: [4, 3], color: colours.ink }, encoding: { x: { datum: 100 } } },
    ],
  }
}
