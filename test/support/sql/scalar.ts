import {
  decimal,
  multiplyRatios,
  type Printing,
  percentOf,
  type Ratio,
  ratio,
  roundRatio,
  wholeRatio,
} from '../../../src/decimal/index.ts'
import { type Evaluation, evaluateTarget, type Policy } from '../../../src/evaluate/index.ts'
import type { Better } from '../../../src/indicator/index.ts'
import type { Qualifier } from '../../../src/observation/index.ts'
import { year } from '../../../src/period/index.ts'
import { applyRule, type QuotientRule, type RuleInput } from '../../../src/rule/index.ts'
import { type Bound, type Goal, growth, level, reduction, unstated } from '../../../src/target/index.ts'
import type { Quantity, StandardUnit } from '../../../src/unit/index.ts'
import { indicatorOf, seen, targetOf } from '../evaluation.ts'
import type { Answer } from './answer.ts'
import type { FigureName, Row } from './rows.ts'

/** Which figure of a row stands for which input. */
export type Inputs = { readonly [Input in RuleInput]?: FigureName }

/** What the formula gives for a row, worked out one row at a time. */
export function ruleAnswer(rule: QuotientRule, inputs: Inputs, row: Row, printing: Printing): Answer {
  const figures: Partial<Record<RuleInput, Ratio>> = {}
  for (const input of missingFirst(rule.inputs)) {
    const figure = row[inputs[input] as FigureName]
    if (figure === null) return undeterminedBy(missing[input])
    figures[input] = asShare(rule, wholeRatio(figure))
  }
  const result = applyRule(rule, figures)
  if (result.outcome === 'undetermined') return undeterminedBy(result.reason)
  const printed =
    rule.result === 'difference'
      ? roundRatio(result.value, { places: 6, rounding: 'halfUp' })
      : percentOf(result.value, printing)
  return { ratio: result.value, printed, outcome: 'determined', reason: null }
}

function undeterminedBy(reason: string): Answer {
  return { ratio: null, printed: null, outcome: 'undetermined', reason }
}

const missing: Readonly<Record<RuleInput, string>> = {
  actual: 'noObservation',
  current: 'noObservation',
  part: 'noObservation',
  partCurrent: 'noObservation',
  planned: 'targetNotStated',
  target: 'targetNotStated',
  base: 'noBase',
  partBase: 'noBase',
  wholeBase: 'noBase',
  whole: 'noWhole',
}

function missingFirst(inputs: readonly RuleInput[]): readonly RuleInput[] {
  const unstatedFirst = (input: RuleInput) => (missing[input] === 'targetNotStated' ? 0 : 1)
  return [...inputs].sort((a, b) => unstatedFirst(a) - unstatedFirst(b))
}

/** The formulas of rates take shares; the columns hold them in per cent. */
function asShare(rule: QuotientRule, figure: Ratio): Ratio {
  return rule.ofSums ? figure : multiplyRatios(figure, ratio('1', '100'))
}

/** What a verdict is about. */
export type Question = {
  readonly goal: 'level' | 'growth' | 'reduction' | 'share'
  /** The convention that takes the place of the policy's in every row. */
  readonly rule?: QuotientRule
  /** The bound and the direction of every row, where no column says them. */
  readonly bound?: Bound['kind']
  readonly better?: Better
  /** Whether a column says how the figure is qualified. */
  readonly qualified?: boolean
  readonly policy: Partial<Policy>
}

/** What becomes of a row as a target of its own. */
export function verdictAnswer(question: Question, row: Row, printing: Printing): Answer {
  const policy = { ...question.policy, printing }
  const evaluation = evaluateRow(question, row, policy)
  if (question.rule === undefined || !('completion' in evaluation)) return answerOf(evaluation)
  const byRule = ruleAnswer(
    question.rule,
    { actual: 'y1', planned: plannedOf(question, row, evaluation), base: 'y0' },
    row,
    printing,
  )
  return { ...byRule, outcome: evaluation.outcome }
}

function plannedOf({ bound, better }: Question, row: Row, evaluation: Evaluation): FigureName {
  const upper = 'bound' in evaluation && evaluation.bound?.kind === 'between' && (better ?? row.better) === 'lower'
  return upper || (bound === 'between' && better === 'lower') ? 'yk_high' : 'yk'
}

/** An evaluation in the words of a query. */
export function answerOf(evaluation: Evaluation): Answer {
  if (evaluation.outcome === 'pending')
    return { ratio: null, printed: null, outcome: 'pending', reason: 'noObservation' }
  if (!('completion' in evaluation)) return undeterminedBy('reason' in evaluation ? evaluation.reason : 'none')
  const { completion, outcome } = evaluation
  if (completion.outcome === 'undetermined') return { ratio: null, printed: null, outcome, reason: completion.reason }
  return { ratio: completion.ratio, printed: completion.printed, outcome, reason: null }
}

function evaluateRow(question: Question, row: Row, policy: Partial<Policy>): Evaluation {
  const unit: StandardUnit = 'person'
  const indicator = indicatorOf(unit, betterOf(question.better ?? row.better))
  const { goal } = question
  const isLevel = goal === 'level'
  const [now, then] = isLevel ? [row.y1, row.y0] : [row.g1, row.g0]
  if (goal === 'share')
    return evaluateTarget(
      targetOf(goalOf(question, row)),
      { indicator, observations: now === null ? [] : shareOf(now, then) },
      policy,
    )
  const observations = [
    ...(now === null ? [] : [seen(now, unit, year(2021), qualifierOf(question, row))]),
    ...(then === null ? [] : [seen(then, unit, year(2020))]),
  ]
  return evaluateTarget(targetOf(goalOf(question, row)), { indicator, observations }, policy)
}

function shareOf(part: string, whole: string | null) {
  return [seen(part, 'person', year(2021), whole === null ? {} : { outOf: whole })]
}

function qualifierOf({ qualified }: Question, { qualifier }: Row): { readonly qualifier?: Qualifier } {
  if (qualified !== true || qualifier === null) return {}
  const known = (['over', 'under', 'atLeast', 'atMost'] as const).find((each) => each === qualifier)
  return { qualifier: known ?? 'about' }
}

function betterOf(word: string | null): Better {
  return word === 'higher' || word === 'lower' || word === 'atTarget' ? word : 'neither'
}

function goalOf({ goal, bound }: Question, row: Row): Goal {
  const kind = bound ?? row.bound
  if (goal === 'level') return level(boundOf(kind, row.yk, row.yk_high, 'person'))
  const rate = boundOf(kind, row.rate, row.rate_high, 'percent')
  if (goal === 'growth') return growth(rate, { base: 'previousYear', reading: 'relative' })
  if (goal === 'reduction') return reduction(rate, { base: 'previousYear', reading: 'relative' })
  return { kind: 'completion', bound: rate, of: 'whole' }
}

function boundOf(kind: string | null, low: string | null, high: string | null, unit: StandardUnit): Bound {
  const quantityOf = (amount: string): Quantity => ({ amount: decimal(amount), unit })
  if (low === null || (kind === 'between' && high === null)) return unstated()
  switch (kind) {
    case 'between':
      return { kind, low: quantityOf(low), high: quantityOf(high ?? low) }
    case 'atLeast':
    case 'atMost':
    case 'moreThan':
    case 'lessThan':
    case 'exactly':
    case 'bare':
      return { kind, value: quantityOf(low) }
    default:
      return unstated()
  }
}
