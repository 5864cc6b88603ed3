import { percentOf, type Ratio } from '../decimal/index.ts'
import {
  type Completion,
  type Evaluation,
  evaluationShape,
  type Latest,
  type Measured,
  type Pace,
  type Pending,
  type Unassessed,
  type Verdict,
} from '../evaluate/index.ts'
import { expectPlan, type Plan } from '../plan/index.ts'
import { expectShape, inLocale, type Locale, type LocalizedText, localeOf, nameIn } from '../result/index.ts'
import type { Bound, Goal, Target } from '../target/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import { formatBasis } from './format-basis.ts'
import { formatBound } from './format-bound.ts'
import { formatGoal } from './format-goal.ts'
import { formatMargin, isAsPrinted } from './format-margin.ts'
import { aroundFigure, aroundMeasured, statusMeasured } from './format-measured.ts'
import { type FormatOptions, formatNumber } from './format-number.ts'
import { formatPeriod } from './format-period.ts'
import { formatQuantity } from './format-quantity.ts'
import { formatReason } from './format-reason.ts'
import { conventionWords, outcomeWords, statusWords } from './words.ts'

/** The language, and the plan whose names and units are used; without it the target's id stands for the name. */
export type EvaluationFormat = FormatOptions & { readonly plan?: Plan }

type Writing = { readonly locale: Locale; readonly units: readonly UnitDefinition[] }

/**
 * What became of a target, as one line that an official can recompute.
 *
 * @vi viết kết quả đánh giá
 * @example
 * const [trees] = evaluate(langSonCity2021)
 * formatEvaluation(trees, { plan: langSonCity2021, locale: 'en' })
 * //=> 'Scattered trees planted, 2020: undetermined (the target states no figure); actual 46 ha (first half of 2020); stated as 92%'
 */
export function formatEvaluation(evaluation: Evaluation, options: EvaluationFormat = {}): string {
  expectShape(evaluationShape, evaluation, 'evaluation')
  const locale = localeOf(options)
  const { plan } = options
  if (plan !== undefined) expectPlan(plan)
  const writing = { locale, units: plan?.units ?? [] }
  return `${subjectOf(evaluation, plan, writing)}: ${predicateOf(evaluation, writing)}`
}

function subjectOf({ target }: Evaluation, plan: Plan | undefined, writing: Writing): string {
  const name = plan?.indicators.find(({ id }) => id === target.indicator)?.name
  const title = name === undefined ? target.id : nameIn(name, writing.locale)
  const basis = target.basis.as === 'planned' ? '' : ` (${formatBasis(target.basis, writing)})`
  return `${title}${elsewhere(target, plan, writing)}${basis}, ${formatPeriod(target.period, writing)}`
}

/** The unit that a target is for, unless it is the plan's own. */
function elsewhere({ area }: Target, plan: Plan | undefined, { locale }: Writing): string {
  const name = area === plan?.area ? undefined : plan?.areas.find(({ id }) => id === area)?.name
  return name === undefined ? '' : `, ${nameIn(name, locale)}`
}

function predicateOf(evaluation: Evaluation, writing: Writing): string {
  switch (evaluation.outcome) {
    case 'pending':
      return pendingWords(evaluation, writing)
    case 'undetermined':
      return unassessedWords(evaluation, writing)
    case 'ahead':
    case 'onPace':
    case 'behind':
      return paceWords(evaluation, writing)
    default:
      return verdictWords(evaluation, writing)
  }
}

const words = {
  target: { vi: 'mục tiêu', en: 'target' },
  done: { vi: 'hoàn thành', en: 'completion' },
  gap: { vi: 'chênh lệch', en: 'margin' },
  elapsed: { vi: 'thời gian đã qua', en: 'elapsed' },
  required: { vi: 'còn phải thực hiện', en: 'still to come' },
  allowed: { vi: 'còn được phép tối đa', en: 'at most allowed still' },
  against: { vi: 'so với', en: 'against' },
  latest: { vi: 'mới nhất', en: 'latest' },
  base: { vi: 'số gốc', en: 'base' },
  task: { vi: 'nhiệm vụ kế hoạch', en: 'plan task' },
  stated: { vi: 'văn bản ghi', en: 'stated as' },
} as const

function verdictWords(evaluation: Verdict, writing: Writing): string {
  const { outcome, target, measured, margin, completion, working } = evaluation
  const say = sayer(writing)
  return sentence([
    say(outcomeWords[outcome]),
    verbs[target.goal.kind] === undefined
      ? observedWords(evaluation, measured, writing)
      : changeWords(target, measured, working, writing),
    `${say(words.target)} ${formatGoal(target.goal, writing)}`,
    completionWords(completion, writing),
    isQualified(working) ? false : `${say(words.gap)} ${formatMargin(margin, writing)}`,
  ])
}

function paceWords(evaluation: Pace, writing: Writing): string {
  const { outcome, measured, bound, elapsed, completion, required } = evaluation
  const say = sayer(writing)
  return sentence([
    say(outcomeWords[outcome]),
    observedWords(evaluation, measured, writing),
    `${say(words.target)} ${formatBound(bound, writing)}`,
    completionWords(completion, writing),
    `${say(words.elapsed)} ${percentWords(elapsed, writing)}`,
    `${say(isLimit(bound) ? words.allowed : words.required)} ${measuredWords(required, writing)}`,
  ])
}

function pendingWords({ outcome, target, base, latest, task }: Pending, writing: Writing): string {
  const say = sayer(writing)
  return sentence([
    say(outcomeWords[outcome]),
    latest && latestWords(latest, writing),
    `${say(words.target)} ${formatGoal(target.goal, writing)}`,
    base && `${say(words.base)} ${formatQuantity(base, writing)}`,
    task.outcome === 'determined' && `${say(words.task)} ${percentWords(task.value, writing)}`,
  ])
}

/** A figure of a part of the period: where things stand, and how far from the bound where the two compare. */
function latestWords({ quantity, status, margin, ...around }: Latest, writing: Writing): string {
  const say = sayer(writing)
  const figure = aroundFigure(formatQuantity(quantity, writing), around, writing)
  const gap = margin === undefined ? '' : `, ${say(words.gap)} ${formatMargin(margin, writing)}`
  return `${say(words.latest)} ${say(statusWords[status])} ${figure}${gap}`
}

function unassessedWords(evaluation: Unassessed, writing: Writing): string {
  const { outcome, reason, measured, stated } = evaluation
  const say = sayer(writing)
  return sentence([
    `${say(outcomeWords[outcome])} (${formatReason(reason, writing)})`,
    measured && observedWords(evaluation, measured, writing),
    stated && `${say(words.stated)} ${formatQuantity(stated.ratio, writing)}`,
  ])
}

/** The measured level with the weakest status behind it, and its period where that is not the target's own. */
function observedWords(evaluation: Evaluation, measured: Measured, writing: Writing): string {
  const status = sayer(writing)(statusWords[statusMeasured(evaluation)])
  return `${status} ${aroundFigure(measuredWords(measured, writing), aroundMeasured(evaluation), writing)}`
}

const verbs: { readonly [Kind in Goal['kind']]?: LocalizedText } = {
  growth: { vi: 'tăng', en: 'growth of' },
  reduction: { vi: 'giảm', en: 'reduction of' },
  averageGrowth: { vi: 'tăng bình quân', en: 'average growth of' },
  completion: { vi: 'đạt', en: 'done' },
}

/** A measured change with the figures that it was computed from. */
function changeWords(
  { goal }: Target,
  measured: Measured,
  { inputs }: Evaluation['working'],
  writing: Writing,
): string {
  const say = sayer(writing)
  const verb = verbs[goal.kind]
  const word = verb === undefined ? '' : `${say(verb)} `
  const figures = inputs.filter(({ role }) => role === 'actual' || role === 'base' || role === 'whole')
  const shown = figures.map(({ quantity }) => formatQuantity(quantity, writing)).join(` ${say(words.against)} `)
  return `${word}${measuredWords(measured, writing)}${shown === '' ? '' : ` (${shown})`}`
}

function isLimit({ kind }: Bound): boolean {
  return kind === 'atMost' || kind === 'lessThan'
}

function measuredWords(measured: Measured, writing: Writing): string {
  return `${isAsPrinted(measured) ? '' : '≈ '}${formatQuantity(measured, writing)}`
}

function completionWords(completion: Completion, writing: Writing): string | false {
  if (completion.outcome === 'undetermined') return false
  const say = sayer(writing)
  if (completion.convention === 'pointDifference') return false
  const figure = formatNumber(completion.printed, writing)
  const convention =
    completion.convention === 'actualOverPlan' ? '' : ` (${say(conventionWords[completion.convention])})`
  return `${say(words.done)} ${figure}%${convention}`
}

function percentWords(value: Ratio, writing: Writing): string {
  return `${formatNumber(percentOf(value, { places: 2, rounding: 'halfUp' }), writing)}%`
}

/** Whether the figure is only over, under or about the printed one, so that no difference from it is known. */
function isQualified({ inputs }: Evaluation['working']): boolean {
  return inputs.some(({ role, qualifier }) => role === 'actual' && qualifier !== undefined)
}

function sayer({ locale }: Writing): (text: { readonly vi: string; readonly en: string }) => string {
  return (text) => inLocale(text, locale)
}

function sentence(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('; ')
}
