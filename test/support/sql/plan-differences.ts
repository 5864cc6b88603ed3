import { evaluate, type Policy } from '../../../src/evaluate/index.ts'
import type { Plan } from '../../../src/plan/index.ts'
import { type AnswerRow, difference } from './answer.ts'
import { answerOf } from './scalar.ts'

/** Where `evaluate` and the rows of `target_outcomes` differ, in words. */
export function planDifferences(
  plans: readonly Plan[],
  policy: Partial<Policy>,
  found: readonly AnswerRow[],
): readonly string[] {
  const byTarget = new Map(found.map(([plan, target, ...answer]) => [`${plan} ${target}`, answer]))
  return plans.flatMap((plan) =>
    evaluate(plan, policy).flatMap((evaluation) => {
      const { id, goal } = evaluation.target
      const answer = difference(answerOf(evaluation), [id, ...(byTarget.get(`${plan.id} ${id}`) ?? [])])
      return answer === undefined ? [] : [`${plan.id} ${id} ${JSON.stringify(goal)} ${answer}`]
    }),
  )
}
