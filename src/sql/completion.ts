import type { Policy } from '../evaluate/index.ts'
import { type QuotientRule, rules } from '../rule/index.ts'
import type { SqlGoal } from './achievement-options.ts'
import { type Choice, choose, varies } from './choice.ts'
import type { Dialect } from './dialect.ts'
import { fractionSql, guardBranches } from './fraction.ts'
import { type Figures, isDirect } from './linear-form.ts'
import type { DecidingKind, Way } from './reading.ts'
import type { Column, Step } from './step.ts'
import type { Widths } from './widths.ts'

/** What the completion depends on. */
export type CompletionTask = {
  readonly dialect: Dialect
  readonly goal: SqlGoal
  readonly policy: Policy
  readonly kind: Choice<DecidingKind>
  readonly way: Choice<Way>
  readonly widths: Widths
}

/** The completion: its fraction, how it is printed, and why there is none. */
export type CompletionSql = {
  readonly columns: readonly Column[]
  readonly print: readonly Step[]
  readonly reason: string
}

/** The completion by the convention that the goal, the direction of each row and the policy lead to. */
export function completionSql(task: CompletionTask): CompletionSql {
  const { dialect, policy, way, widths } = task
  const direct = readsColumns(task)
  const fraction = (each: Way) => fractionFor(each, task, direct)
  return {
    columns: [
      ['numerator', choose(way, (each) => fraction(each).numerator)],
      ['denominator', choose(way, (each) => fraction(each).denominator)],
    ],
    print: dialect.print({
      ...policy.printing,
      shift: policy.printing.places + 2,
      digits: widths.fraction,
      long: false,
      asGiven: direct ? widths.level : undefined,
    }),
    reason: choose(way, (each) => reasonFor(each, task)),
  }
}

/** The formula of the completion; none where only a verdict is given. */
function ruleFor(way: Way, { goal, policy }: CompletionTask): QuotientRule | undefined {
  if (goal === 'growth') return rules[policy.growthCompletion]
  if (way !== 'lower') return rules.completionRatio
  return policy.completion === 'verdictOnly' ? undefined : rules[policy.completion]
}

/** Whether numerator and denominator are columns as they stand. */
function readsColumns(task: CompletionTask): boolean {
  const { dialect, goal, kind, way } = task
  const constant = goal === 'level' && !varies(way) && !varies(kind)
  const rule = way.words[0] && ruleFor(way.words[0], task)
  return dialect.readsDirectly && constant && rule !== undefined && isDirect(rule)
}

function fractionFor(way: Way, task: CompletionTask, direct: boolean): { numerator: string; denominator: string } {
  const rule = ruleFor(way, task)
  if (rule === undefined || lacksBase(rule, task)) return { numerator: nothing, denominator: nothing }
  return fractionSql(rule, figuresFor(way, task, direct), task.dialect)
}

const nothing = 'CAST(NULL AS DECIMAL(28, 0))'

/** A fall measured in per cent has no base in per cent. */
function lacksBase({ inputs }: QuotientRule, { goal }: CompletionTask): boolean {
  return goal !== 'level' && inputs.includes('base')
}

/**
 * A measured fraction enters a formula by its numerator, and everything else times its denominator; its rates are in per
 * cent, so that the number 1 is 100.
 */
function figuresFor(way: Way, task: CompletionTask, direct: boolean): Figures {
  const { dialect, goal } = task
  const planned = plannedEnd(way, task)
  if (goal === 'level') {
    return (input) =>
      input === 'one' ? dialect.whole('1') : `${direct ? 'given_' : ''}${input === 'planned' ? planned : input}`
  }
  return (input) => {
    if (input === 'actual') return 'measured'
    return `${input === 'one' ? dialect.whole('100') : planned} * measured_over`
  }
}

/** A completion is taken of a range's lower end, or of its upper end where lower is better. */
function plannedEnd(way: Way, { kind }: CompletionTask): string {
  if (way !== 'lower' || !kind.words.includes('between')) return 'planned'
  return varies(kind) ? "CASE WHEN kind = 'between' THEN high ELSE planned END" : 'high'
}

function reasonFor(way: Way, task: CompletionTask): string {
  const rule = ruleFor(way, task)
  if (rule === undefined) return "'verdictOnly'"
  if (lacksBase(rule, task)) return "'noBase'"
  const missing = rule.inputs.includes('base') ? ["WHEN given_base IS NULL THEN 'noBase'"] : []
  const branches = [...missing, ...guardBranches(rule, figuresFor(way, task, false), task.dialect)]
  return branches.length === 0 ? 'NULL' : `CASE ${branches.join(' ')} END`
}
