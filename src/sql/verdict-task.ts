import type { Policy } from '../evaluate/index.ts'
import type { QuotientRule } from '../rule/index.ts'
import type { Bound } from '../target/index.ts'
import type { AchievementColumns, SqlGoal } from './achievement-options.ts'
import type { Choice } from './choice.ts'
import type { Dialect } from './dialect.ts'
import type { DecidingKind, Way } from './reading.ts'
import type { Widths } from './widths.ts'

/** What a query of verdicts is made of. */
export type VerdictTask = {
  readonly dialect: Dialect
  readonly table: string
  readonly columns: AchievementColumns
  readonly keep: readonly string[]
  readonly goal: SqlGoal
  /** The formula of every completion, where the direction of a row does not decide about it. */
  readonly rule: QuotientRule | undefined
  readonly policy: Policy
  readonly bound: Choice<Bound['kind']>
  /** The bound as it is read, and which way it is better. */
  readonly kind: Choice<DecidingKind>
  readonly way: Choice<Way>
  readonly widths: Widths
}
