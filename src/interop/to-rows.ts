import { type Evaluation, evaluationShape } from '../evaluate/index.ts'
import { type Finding, findingShape } from '../finding/index.ts'
import { expectPlan, type Plan } from '../plan/index.ts'
import { expectShape, isRecord, listOf } from '../result/index.ts'
import { type EvaluationRow, evaluationRows } from './evaluation-rows.ts'
import { type FindingRow, findingRows } from './finding-rows.ts'
import { type PlanRow, planRows } from './plan-rows.ts'

/**
 * Tidy rows of a plan's figures, of evaluations or of findings: one fact a row, the same columns in every row, units beside
 * values, and an empty cell as null. Amounts stand twice, as exact text and as the nearest double for charts.
 *
 * @vi bảng số liệu phẳng
 * @example
 * toRows(evaluate(langSonCity2021)).length === langSonCity2021.targets.length
 * //=> true
 */
export function toRows(plan: Plan): readonly PlanRow[]
export function toRows(evaluations: readonly Evaluation[]): readonly EvaluationRow[]
export function toRows(findings: readonly Finding[]): readonly FindingRow[]
export function toRows(
  of: Plan | readonly Evaluation[] | readonly Finding[],
): readonly PlanRow[] | readonly EvaluationRow[] | readonly FindingRow[] {
  if (isPlan(of)) {
    expectPlan(of, 'of')
    return planRows(of)
  }
  const findings = isFindings(of)
  expectShape(listOf(findings ? findingShape : evaluationShape), of, 'of')
  return findings ? findingRows(of) : evaluationRows(of)
}

function isPlan(of: Plan | readonly Evaluation[] | readonly Finding[]): of is Plan {
  return isRecord(of) && 'format' in of
}

function isFindings(list: readonly Evaluation[] | readonly Finding[]): list is readonly Finding[] {
  const [first] = Array.isArray(list) ? list : []
  return isRecord(first) && 'claim' in first && 'verdict' in first
}
