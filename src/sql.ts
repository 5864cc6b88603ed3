/**
 * The same formulas and verdicts as queries for DuckDB, PostgreSQL and Spark.
 *
 * @module ktxh/sql
 */

export {
  type AchievementColumns,
  type AchievementSqlOptions,
  achievementSql,
  type PlanTable,
  type PlanTablesSqlOptions,
  planRows,
  planTablesSql,
  type SqlDialect,
  type SqlGoal,
  type SqlRow,
  type TableName,
} from './sql/index.ts'
