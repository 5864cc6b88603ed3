import { defaultPolicy, type Policy } from '../evaluate/index.ts'
import { usageError } from '../result/index.ts'
import { type QuotientRule, rules } from '../rule/index.ts'
import { type AchievementSqlOptions, sqlGoals } from './achievement-options.ts'
import { checkPolicy, checkScale, checkWord, mostScale } from './check-options.ts'
import { always, type Choice } from './choice.ts'
import { dialectOf } from './dialects.ts'
import { quoteTable } from './identifier.ts'
import { betterWords, boundKinds } from './reading.ts'
import { ruleQuery } from './rule-query.ts'
import { verdictQuery } from './verdict-query.ts'

/**
 * A query that judges every row of a table: the exact numerator and denominator of the completion, its printed value, the
 * outcome, and the reason where there is none of them. With `rule` it applies that one formula instead, and with `by` to
 * sums of rows.
 *
 * Figures are columns of whole numbers or decimals, rates in per cent. Longer figures than the engine computes exactly are
 * answered by `beyondExactRange`, floating-point columns are refused by the query itself. Throws a `UsageError` for
 * options that no query can be made of, and for the average growth, which is a root.
 *
 * @vi câu lệnh SQL tính mức hoàn thành kế hoạch
 * @example
 * achievementSql({ dialect: 'postgres', table: 'targets', columns: { actual: 'y1', planned: 'yk' } }).split('\n')[0]
 * //=> '-- level beside its bound, completion with 2 places, halfUp'
 */
export function achievementSql(options: AchievementSqlOptions): string {
  const dialect = dialectOf(options.dialect)
  const { columns, scale = mostScale } = options
  const policy: Policy = { ...defaultPolicy, ...options.policy }
  checkScale(scale)
  checkPolicy(policy, dialect)
  const table = quoteTable(options.table, dialect)
  const keep = options.by ?? options.keep ?? [...new Set(Object.values(columns))]
  const common = { dialect, table, columns, keep, scale }
  if (options.rule !== undefined) {
    const rule = quotientRule(options.rule)
    if (options.by !== undefined && !rule.ofSums) throw usageError('sql.notOfSums', { received: rule.name })
    return ruleQuery({ ...common, rule, summed: options.by !== undefined, printing: policy.printing })
  }
  const goal = checkWord('goal', options.goal ?? 'level', sqlGoals)
  const bound = wordOf('bound', columns.bound, options.bound ?? 'bare', boundKinds)
  const better = wordOf('better', columns.better, options.better ?? 'higher', betterWords)
  return verdictQuery({ ...common, goal, bound, better, policy })
}

function quotientRule(name: string): QuotientRule {
  const rule = Object.values(rules).find((each) => each.name === name)
  if (rule === undefined)
    throw usageError('sql.option', { path: ['rule'], expected: Object.keys(rules).join(' | '), received: name })
  if (rule.kind === 'quotient') return rule
  throw usageError('sql.scalarOnly', { path: ['rule'], received: name })
}

/** A word of every row alike, or one that stands in a column. */
function wordOf<Word extends string>(
  option: string,
  column: string | undefined,
  word: Word,
  words: readonly Word[],
): Choice<Word> {
  return column === undefined ? always(checkWord(option, word, words)) : { words, column: option }
}
