import type { QuotientRule } from '../rule/index.ts'
import { choose, varies } from './choice.ts'
import { completionRule, lacksBase } from './completion-rule.ts'
import { type FractionSql, fractionSql, guardBranches } from './fraction.ts'
import { type Figures, isDirect } from './linear-form.ts'
import type { Way } from './reading.ts'
import type { Step } from './step.ts'
import type { VerdictTask } from './verdict-task.ts'

/** The steps from the figures to the printed completion, by the convention that each row's direction leads to. */
export function completionSteps(task: VerdictTask): readonly Step[] {
  const { dialect, policy, way, widths } = task
  const direct = readsColumns(task)
  const part = (name: keyof FractionSql) => choose(way, (each) => fractionFor(each, task, direct)[name])
  const asGiven = direct ? widths.level : undefined
  return [
    {
      name: 'fraction',
      columns: [
        ['numerator', part('numerator')],
        ['denominator', unlessOpen(part('denominator'), task)],
      ],
    },
    ...dialect.print({ ...policy.printing, digits: widths.fraction, asGiven }),
  ]
}

/** What may be open although actual and plan are there: a problem known beforehand, a qualifier, the other end of a range. */
function unlessOpen(denominator: string, { columns, kind }: VerdictTask): string {
  const ends = `given_planned IS NOT NULL AND given_planned_high IS NOT NULL`
  const conditions = [
    ...(columns.problem === undefined ? [] : ['problem IS NULL']),
    ...(columns.qualifier === undefined ? [] : ['qualifier IS NULL']),
    ...(kind.words.includes('between') ? [varies(kind) ? `(kind <> 'between' OR ${ends})` : ends] : []),
  ]
  return conditions.length === 0 ? denominator : `CASE WHEN ${conditions.join(' AND ')} THEN ${denominator} END`
}

/** Why a row with a verdict has no completion, as an expression. */
export function completionReason(task: VerdictTask): string {
  const reason = choose(task.way, (way) => reasonFor(completionRule(way, task), way, task))
  if (task.columns.qualifier === undefined) return reason
  return `CASE WHEN qualifier IS NOT NULL THEN 'onlyApproximate' ELSE ${reason} END`
}

function reasonFor(rule: QuotientRule | undefined, way: Way, task: VerdictTask): string {
  if (rule === undefined) return "'verdictOnly'"
  if (lacksBase(rule, task)) return "'noBase'"
  const missing = rule.inputs.includes('base') ? ["WHEN given_base IS NULL THEN 'noBase'"] : []
  const branches = [...missing, ...guardBranches(rule, figuresFor(rule, way, task, ''), task.dialect)]
  return branches.length === 0 ? 'NULL' : `CASE ${branches.join(' ')} END`
}

function fractionFor(way: Way, task: VerdictTask, direct: boolean): FractionSql {
  const rule = completionRule(way, task)
  if (rule === undefined || lacksBase(rule, task)) return { numerator: nothing, denominator: nothing }
  return fractionSql(rule, figuresFor(rule, way, task, direct ? 'given_' : ''), task.dialect)
}

const nothing = 'CAST(NULL AS DECIMAL(28, 0))'

/** Whether numerator and denominator are columns as they stand. */
export function readsColumns(task: VerdictTask): boolean {
  const { dialect, goal, kind, way } = task
  const [only] = way.words
  if (!dialect.readsDirectly || goal !== 'level' || only === undefined || varies(way) || varies(kind)) return false
  const rule = completionRule(only, task)
  return rule !== undefined && isDirect(rule)
}

/**
 * What stands for the inputs of a formula. Rates are in per cent, so that the number 1 is 100. A measured fraction enters by
 * its numerator, and everything else times its denominator.
 */
function figuresFor(rule: QuotientRule, way: Way, task: VerdictTask, prefix: string): Figures {
  const { dialect, goal } = task
  const one = dialect.whole(rule.ofSums && goal === 'level' ? '1' : '100')
  const figure: Figures = (input) =>
    input === 'one' ? one : input === 'planned' ? plannedEnd(way, task, prefix) : prefix + input
  if (goal === 'level') return figure
  return (input) => (input === 'actual' ? 'measured' : `${figure(input)} * measured_over`)
}

/** A completion is taken of a range's lower end, or of its upper end where lower is better. */
function plannedEnd(way: Way, { kind }: VerdictTask, prefix: string): string {
  if (way !== 'lower' || !kind.words.includes('between')) return `${prefix}planned`
  return varies(kind) ? "CASE WHEN kind = 'between' THEN planned_high ELSE planned END" : `${prefix}planned_high`
}
