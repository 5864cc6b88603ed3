import { expectShape } from '../result/index.ts'
import { type AchievementSqlOptions, achievementShape } from './achievement-options.ts'
import { achievementQuery } from './achievement-query.ts'
import { dialectOf } from './dialects.ts'
import { quoteTable } from './identifier.ts'

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
  expectShape(achievementShape, options, 'options')
  return achievementQuery(options, quoteTable(options.table, dialectOf(options.dialect)))
}
