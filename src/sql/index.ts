export type { AchievementColumns, AchievementSqlOptions, SqlGoal } from './achievement-options.ts'
export { achievementSql } from './achievement-sql.ts'
export type { SqlDialect } from './dialect.ts'
export type { TableName } from './identifier.ts'
