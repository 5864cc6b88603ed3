import { defaultPolicy, type Policy } from '../evaluate/index.ts'
import { usageError } from '../result/index.ts'
import { type QuotientRule, rules } from '../rule/index.ts'
import type { AchievementSqlOptions } from './achievement-options.ts'
import { checkPolicy, checkScale, mostScale } from './check-options.ts'
import { dialectOf } from './dialects.ts'
import { quoteTable } from './identifier.ts'
import { ruleQuery } from './rule-query.ts'
import { verdictQuery } from './verdict-query.ts'
import { verdictTask } from './verdict-task-of.ts'

/**
 * A query that judges every row of a table: the exact numerator and denominator of the completion, its printed value, the
 * outcome, and the reason where one of them is open. Formulas that compare no actual value with a planned one give their
 * result instead of a verdict, and with `by` all of them give those of sums.
 *
 * Figures are columns of whole numbers or decimals, rates in per cent. Longer figures than the engine computes exactly are
 * answered by `beyondExactRange`; columns of floats are refused by the query itself. Throws a `UsageError` for options that
 * no query can be made of, and for the average growth, which is a root.
 *
 * @vi câu lệnh SQL tính mức hoàn thành kế hoạch
 * @example
 * achievementSql({ dialect: 'postgres', table: 'targets', columns: { actual: 'y1', planned: 'yk' } }).split('\n')[0]
 * //=> '-- level beside its bound, completion with 2 places, halfUp'
 */
export function achievementSql(options: AchievementSqlOptions): string {
  const dialect = dialectOf(options.dialect)
  const { by, columns, scale = mostScale } = options
  const policy: Policy = { ...defaultPolicy, ...options.policy }
  checkScale(scale)
  checkPolicy(policy, dialect)
  const rule = options.rule === undefined ? undefined : quotientRule(options.rule)
  const table = quoteTable(options.table, dialect)
  const common = { dialect, table, columns, policy, scale, keep: by ?? options.keep ?? namesOf(columns) }
  if (by === undefined && (rule === undefined || comparesWithPlan(rule))) {
    return verdictQuery(...verdictTask({ ...common, rule }, options))
  }
  if (rule === undefined || (by !== undefined && !rule.ofSums))
    throw usageError('sql.notOfSums', { received: rule?.name })
  return ruleQuery({ ...common, rule, summed: by !== undefined })
}

function namesOf(columns: AchievementSqlOptions['columns']): readonly string[] {
  return [...new Set(Object.values(columns))]
}

function comparesWithPlan({ inputs }: QuotientRule): boolean {
  return inputs.includes('actual') && inputs.includes('planned')
}

function quotientRule(name: string): QuotientRule {
  const rule = Object.values(rules).find((each) => each.name === name)
  if (rule?.kind === 'quotient') return rule
  if (rule?.kind === 'root') throw usageError('sql.scalarOnly', { path: ['rule'], received: name })
  throw usageError('sql.option', { path: ['rule'], expected: Object.keys(rules).join(' | '), received: name })
}
