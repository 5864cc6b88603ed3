import { defaultPolicy, type Policy } from '../evaluate/index.ts'
import { sqlCodes, usageError } from '../result/index.ts'
import { type QuotientRule, rules } from '../rule/index.ts'
import type { AchievementColumns, QueryOptions } from './achievement-options.ts'
import { checkPolicy, checkScale, mostScale } from './check-options.ts'
import { dialectOf } from './dialects.ts'
import { ruleQuery } from './rule-query.ts'
import { verdictQuery } from './verdict-query.ts'
import { verdictTask } from './verdict-task-of.ts'

/** The query of `achievementSql` over a table that is already SQL. */
export function achievementQuery(options: QueryOptions, table: string): string {
  const dialect = dialectOf(options.dialect)
  const { by, columns, scale = mostScale } = options
  const policy: Policy = { ...defaultPolicy, ...options.policy }
  checkScale(scale)
  checkPolicy(policy, dialect)
  const rule = options.rule === undefined ? undefined : quotientRule(options.rule)
  const common = { dialect, table, columns, policy, scale, keep: by ?? options.keep ?? namesOf(columns) }
  if (by === undefined && (rule === undefined || comparesWithPlan(rule))) {
    return verdictQuery(...verdictTask({ ...common, rule }, options))
  }
  const adds = rule?.ofSums === true && columns.problem === undefined
  if (rule === undefined || (by !== undefined && !adds))
    throw usageError(sqlCodes, 'sql.notOfSums', { received: rule?.name })
  return ruleQuery({ ...common, rule, summed: by !== undefined })
}

function namesOf(columns: AchievementColumns): readonly string[] {
  return [...new Set(Object.values(columns))]
}

function comparesWithPlan({ inputs }: QuotientRule): boolean {
  return inputs.includes('actual') && inputs.includes('planned')
}

function quotientRule(name: string): QuotientRule {
  const rule = Object.values(rules).find((each) => each.name === name)
  if (rule?.kind === 'quotient') return rule
  if (rule?.kind === 'root') throw usageError(sqlCodes, 'sql.scalarOnly', { path: ['rule'], received: name })
  throw usageError(sqlCodes, 'sql.option', { path: ['rule'], expected: Object.keys(rules).join(' | '), received: name })
}
