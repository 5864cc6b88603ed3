import type { Indicator } from '../indicator/index.ts'
import type { Period } from '../period/index.ts'
import type { Issue, Span } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import type { UnitDefinition } from '../unit/index.ts'

/**
 * An indicator as a table of targets names it; what the table does not say (sector, direction, measure) is the plan's to add.
 *
 * @vi chỉ tiêu trong bảng
 */
export type TableIndicator = Pick<Indicator, 'id' | 'row' | 'name' | 'unit' | 'partOf' | 'equivalentOf'> & {
  readonly span: Span
}

/**
 * A target of a table: which indicator, in which period if the header names one, and the goal.
 *
 * @vi mục tiêu trong bảng
 */
export type TableTarget = Pick<Target, 'id' | 'indicator' | 'goal' | 'recurs'> & {
  readonly period?: Period
  /** The cell stands for so many targets that are met only together: "cả 3 tiêu chí". */
  readonly jointly?: number
  readonly span: Span
}

/**
 * What was read from a pasted table of targets.
 *
 * @vi bảng chỉ tiêu đọc được
 */
export type TargetTable = {
  readonly indicators: readonly TableIndicator[]
  readonly targets: readonly TableTarget[]
  /** The rows of units that no table of units holds. */
  readonly units: readonly UnitDefinition[]
  /** What was not understood: cells and columns, with their spans. */
  readonly notUnderstood: readonly Issue[]
}
