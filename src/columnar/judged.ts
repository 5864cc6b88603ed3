import type { QuotientRule } from '../rule/index.ts'
import type { Column } from './column.ts'
import type { EvaluationColumns } from './columns-in.ts'

/**
 * What a verdict compares with its bound: the level whose completion is printed, the level on its way to a target, or the
 * result of the formula itself, such as a growth.
 */
export type Judged =
  | { readonly kind: 'completion' | 'level'; readonly measured: Column; readonly bound: Column }
  | { readonly kind: 'result'; readonly bound: Column }

/** What is judged by the columns of a formula, if anything. */
export function judgedBy(rule: QuotientRule, columns: EvaluationColumns): Judged | undefined {
  const { actual, current, planned, target } = columns
  const takes = (input: QuotientRule['inputs'][number]) => rule.inputs.includes(input)
  if (takes('actual') && takes('planned')) {
    return actual && planned && { kind: 'completion', measured: actual, bound: planned }
  }
  if (takes('target')) return current && target && { kind: 'level', measured: current, bound: target }
  return planned === undefined || takes('planned') ? undefined : { kind: 'result', bound: planned }
}
