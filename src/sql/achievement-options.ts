import type { Policy } from '../evaluate/index.ts'
import type { Better } from '../indicator/index.ts'
import { anObject, anything, fields, listOf, optional, recordOf, type Shape, text } from '../result/index.ts'
import type { RuleInput, RuleName } from '../rule/index.ts'
import type { Bound } from '../target/index.ts'
import type { SqlDialect } from './dialect.ts'
import type { TableName } from './identifier.ts'

/** What a target can be about in SQL. */
export const sqlGoals = ['level', 'growth', 'reduction', 'share'] as const

/**
 * What a target is about: a level; a growth or a reduction in per cent of the base; the share of a whole in per cent that
 * is done.
 */
export type SqlGoal = (typeof sqlGoals)[number]

/**
 * The columns of the table by what they hold. Besides the inputs of the formula, for a verdict: the upper end of a range
 * (`planned` is the lower one), the kind of bound, the better direction, how a level is qualified ('over', 'under', 'about',
 * 'atLeast', 'atMost'), and the places with which the bound is written, for a policy that compares printed values. `problem`
 * holds the reason why a row has no answer, where it is known beforehand.
 */
export type AchievementColumns = { readonly [Input in RuleInput]?: string } & {
  readonly plannedHigh?: string
  readonly bound?: string
  readonly better?: string
  readonly qualifier?: string
  readonly problem?: string
  readonly plannedPlaces?: string
  readonly plannedHighPlaces?: string
}

/** What `achievementSql` writes a query for. */
export type AchievementSqlOptions = {
  readonly dialect: SqlDialect
  readonly table: TableName
  readonly columns: AchievementColumns
  /** Columns that go along unchanged; without it, those named in `columns`. */
  readonly keep?: readonly string[]
  /** One formula for every row, in place of a verdict with its completion. */
  readonly rule?: RuleName
  /** With `rule`: the columns by which rows are summed before the formula is applied. */
  readonly by?: readonly string[]
  /** What the target of a row is about; without it, a level. */
  readonly goal?: SqlGoal
  /** The kind of bound of every row; without it and without a column of bounds, a bare figure. */
  readonly bound?: Bound['kind']
  /** The better direction of every row; without it and without a column of directions, higher. */
  readonly better?: Better
  readonly policy?: Partial<Policy>
  /** The most decimal places that the columns have: 0 to 6, without it 6. Fewer places leave room for longer figures. */
  readonly scale?: number
}

/** What is written into a query is checked where it is written; here, that there is something to look into. */
export const achievementShape: Shape = /* @__PURE__ */ (() =>
  fields<AchievementSqlOptions>({
    dialect: anything,
    table: anything,
    columns: recordOf(text),
    keep: optional(listOf(text)),
    rule: optional(text),
    by: optional(listOf(text)),
    goal: anything,
    bound: anything,
    better: anything,
    policy: optional(anObject),
    scale: anything,
  }))()

/** What a query is made of once its table is SQL. */
export type QueryOptions = Omit<AchievementSqlOptions, 'table'>
