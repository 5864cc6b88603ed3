import type { Evaluation, Outcome } from '../evaluate/index.ts'

/** The outcomes from the weakest to the strongest, as far as a group that must be met as a whole is concerned. */
const fromWeakest: readonly Outcome[] = [
  'missed',
  'undetermined',
  'pending',
  'behind',
  'nearlyMet',
  'onPace',
  'ahead',
  'met',
  'exceeded',
]

/**
 * The outcome of targets that are met only together: the weakest among them ("cả 3 tiêu chí").
 *
 * @vi kết quả chung của một nhóm mục tiêu
 */
export function jointOutcome(evaluations: readonly [Evaluation, ...Evaluation[]]): Outcome {
  const outcomes = new Set(evaluations.map(({ outcome }) => outcome))
  return fromWeakest.find((outcome) => outcomes.has(outcome)) ?? evaluations[0].outcome
}
