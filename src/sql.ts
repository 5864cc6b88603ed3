export {
  type AchievementColumns,
  type AchievementSqlOptions,
  achievementSql,
  type SqlDialect,
  type SqlGoal,
  type TableName,
} from './sql/index.ts'
