import { type QuotientRule, type RuleInput, rules } from '../rule/index.ts'
import type { SqlGoal } from './achievement-options.ts'
import type { Dialect } from './dialect.ts'
import { fractionSql } from './fraction.ts'
import { formSql } from './linear-form.ts'
import type { Column } from './step.ts'

/** What a goal is measured by: the observed figure itself, or a fraction of figures in per cent. */
export type MeasuredBy = {
  readonly inputs: readonly RuleInput[]
  /** The formula of the fraction, if it is one. */
  readonly rule?: QuotientRule
  readonly sign: 1 | -1
}

const measures: Readonly<Record<SqlGoal, MeasuredBy>> = {
  level: { inputs: ['actual'], sign: 1 },
  growth: { inputs: rules.growthRate.inputs, rule: rules.growthRate, sign: 1 },
  reduction: { inputs: rules.growthRate.inputs, rule: rules.growthRate, sign: -1 },
  share: { inputs: rules.share.inputs, rule: rules.share, sign: 1 },
}

/** What a goal is measured by. */
export function measureOf(goal: SqlGoal): MeasuredBy {
  return measures[goal]
}

/** The measured fraction in per cent as columns `measured` and `measured_over`; a level has none. */
export function measuredColumns({ rule, sign }: MeasuredBy, dialect: Dialect): readonly Column[] {
  if (rule === undefined) return []
  const figures = (input: string) => input
  const numerator = formSql(rule.numerator, figures, dialect)
  const { denominator } = fractionSql(rule, figures, dialect)
  return [
    ['measured', `${dialect.whole('100')} * ${sign === 1 ? numerator : `(- ${numerator})`}`],
    ['measured_over', denominator],
  ]
}
