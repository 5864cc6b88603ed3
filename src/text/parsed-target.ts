import type { Goal } from '../target/index.ts'
import type { Quantity, UnitDefinition } from '../unit/index.ts'

/**
 * What the words of a target ask for.
 *
 * @vi mục tiêu đọc được
 */
export type ParsedTarget = {
  readonly goal: Goal
  /** It is asked for anew each year: "hằng năm". */
  readonly recurs?: 'yearly'
  /** The words stand for so many targets that are met only together: "giảm cả 3 tiêu chí". */
  readonly jointly?: number
  /** What a level is counted out of: "9/14 tiêu chí". */
  readonly outOf?: Quantity
  /** The row of a quotient that no table holds, "triệu đồng/hộ"; to be passed on as `units`. */
  readonly newUnit?: UnitDefinition
}
