import type { Policy } from '../evaluate/index.ts'
import type { QuotientRule, RuleInput } from '../rule/index.ts'
import type { AchievementColumns } from './achievement-options.ts'
import type { Dialect } from './dialect.ts'
import { columnOf, figureSteps } from './figure-steps.ts'
import { fractionSql, guardBranches } from './fraction.ts'
import { keepColumns } from './kept-columns.ts'
import { type Figures, isDirect } from './linear-form.ts'
import { missingReason } from './missing-reason.ts'
import { resultNames, shownFraction } from './result-columns.ts'
import type { Column, Step } from './step.ts'
import { sumWidths } from './widths.ts'

/** What a query of one formula is made of. */
export type RuleTask = {
  readonly dialect: Dialect
  readonly rule: QuotientRule
  readonly table: string
  readonly columns: AchievementColumns
  readonly keep: readonly string[]
  /** Whether rows are summed by the kept columns. */
  readonly summed: boolean
  readonly policy: Policy
  readonly scale: number
}

/** A query that applies one formula to every row, or to the sums of every group of rows. */
export function ruleQuery(task: RuleTask): string {
  const { dialect, rule, table, columns, summed, scale } = task
  const { level } = sumWidths(scale)
  const kept = keepColumns(task.keep, resultNames, dialect)
  const inputs = rule.inputs.map((name) => ({ name, column: columnOf(columns, name), digits: level }))
  const figures = inputsOf(task)
  return dialect.write({
    comment: `${rule.name}: ${rule.formula}`,
    table,
    groups: summed ? kept.carried.map(([, name]) => name) : [],
    steps: [
      ...figureSteps(inputs, [...kept.carried, ...problem(task)], dialect, summed ? completeTotal : undefined),
      { name: 'fraction', columns: fraction(task, figures) },
      ...printing(task),
    ],
    result: [
      ...kept.named,
      ...shownFraction,
      ['outcome', "CASE WHEN printed IS NULL THEN 'undetermined' ELSE 'determined' END"],
      ['reason', reason(task, figures)],
    ],
  })
}

/** A sum of rows of which one lacks the figure would look whole and not be. */
function completeTotal(given: string): string {
  return `CASE WHEN count(${given}) = count(*) THEN sum(${given}) END`
}

function readsColumns({ dialect, rule }: RuleTask): boolean {
  return dialect.readsDirectly && isDirect(rule)
}

/** Rates do not add; the formulas of rates read them in per cent, so that the number 1 is 100. */
function inputsOf(task: RuleTask): Figures {
  const one = task.dialect.whole(task.rule.ofSums ? '1' : '100')
  const prefix = readsColumns(task) ? 'given_' : ''
  return (input) => (input === 'one' ? one : prefix + input)
}

/** A difference is exact as it is; all else is printed in per cent, or points. */
function printing(task: RuleTask): readonly Step[] {
  if (task.rule.result === 'difference') return [{ name: 'printing', columns: [['printed', 'numerator']] }]
  const { level, fraction } = sumWidths(task.scale)
  return task.dialect.print({
    ...task.policy.printing,
    digits: fraction,
    asGiven: readsColumns(task) ? level : undefined,
  })
}

function problem({ columns, dialect }: RuleTask): readonly Column[] {
  return columns.problem === undefined ? [] : [['problem', dialect.quote(columns.problem)]]
}

function fraction({ columns, dialect, rule }: RuleTask, figures: Figures): readonly Column[] {
  const { numerator, denominator } = fractionSql(rule, figures, dialect)
  const open = columns.problem !== undefined
  return [
    ['numerator', open ? `CASE WHEN problem IS NULL THEN ${numerator} END` : numerator],
    ['denominator', denominator],
  ]
}

function reason({ columns, dialect, rule }: RuleTask, figures: Figures): string {
  const isMissing = (input: RuleInput) => `WHEN given_${input} IS NULL THEN '${missingReason[input]}'`
  const branches = [
    ...(columns.problem === undefined ? [] : ['WHEN problem IS NOT NULL THEN problem']),
    ...missingFirst(rule.inputs).map(isMissing),
    ...guardBranches(rule, figures, dialect),
    "WHEN printed IS NULL THEN 'beyondExactRange'",
  ]
  return `CASE\n    ${branches.join('\n    ')}\n  END`
}

/** A target that states no figure speaks first. */
function missingFirst(inputs: readonly RuleInput[]): readonly RuleInput[] {
  const isTarget = (input: RuleInput) => missingReason[input] === 'targetNotStated'
  return [...inputs.filter(isTarget), ...inputs.filter((input) => !isTarget(input))]
}
