import type { Guard, LinearForm, QuotientRule } from '../rule/index.ts'
import type { Dialect } from './dialect.ts'
import { type Figures, formSql } from './linear-form.ts'

/** A fraction in SQL: the denominator is above zero, or NULL where the formula has no meaning. */
export type FractionSql = { readonly numerator: string; readonly denominator: string }

/** A formula's fraction, from the forms and guards of its row. */
export function fractionSql(rule: QuotientRule, figures: Figures, dialect: Dialect): FractionSql {
  const numerator = formSql(rule.numerator, figures, dialect)
  const denominator = formSql(rule.denominator, figures, dialect)
  const allowed = conditions(rule.guards, figures, dialect)
  if (isAboveZero(rule)) return { numerator, denominator: when(allowed, denominator) }
  return {
    numerator: `CASE WHEN ${denominator} < 0 THEN - ${numerator} ELSE ${numerator} END`,
    denominator: when(allowed, `abs(${denominator})`),
  }
}

function when(conditions: readonly string[], value: string): string {
  return conditions.length === 0 ? value : `CASE WHEN ${conditions.join(' AND ')} THEN ${value} END`
}

/** Whether the guards, or the number 1, leave a denominator above zero. */
function isAboveZero({ denominator, guards }: QuotientRule): boolean {
  const isOne = denominator.every(({ input }) => input === 'one')
  return isOne || guards.some(({ form, is }) => is === 'negative' && sameForm(form, denominator))
}

function sameForm(a: LinearForm, b: LinearForm): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The conditions under which a formula has a meaning; two guards of one form become one condition. */
function conditions(guards: readonly Guard[], figures: Figures, dialect: Dialect): readonly string[] {
  const forms = new Map<string, Guard['is'][]>()
  for (const { form, is } of guards) {
    const sql = formSql(form, figures, dialect)
    forms.set(sql, [...(forms.get(sql) ?? []), is])
  }
  return [...forms].map(([sql, kinds]) => `${sql} ${kinds.length === 2 ? '>' : kinds[0] === 'zero' ? '<>' : '>='} 0`)
}

/** Where a formula has no meaning: conditions, and the reasons as SQL. */
export function guardConditions(
  rule: QuotientRule,
  figures: Figures,
  dialect: Dialect,
): readonly (readonly [condition: string, reason: string])[] {
  return rule.guards.map(({ form, is, reason }) => [
    `${formSql(form, figures, dialect)} ${is === 'zero' ? '=' : '<'} 0`,
    `'${reason}'`,
  ])
}

/** The reasons of a formula's guards, as the branches of a CASE. */
export function guardBranches(rule: QuotientRule, figures: Figures, dialect: Dialect): readonly string[] {
  return guardConditions(rule, figures, dialect).map(([condition, reason]) => `WHEN ${condition} THEN ${reason}`)
}
