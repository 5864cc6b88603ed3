export { bestObservation, type Found } from './best-observation.ts'
export { evaluate } from './evaluate.ts'
export { evaluateTarget } from './evaluate-target.ts'
export type {
  Completion,
  ConventionName,
  Evaluation,
  Measured,
  Outcome,
  Pace,
  Pending,
  Unassessed,
  Verdict,
  Working,
  WorkingInput,
} from './evaluation.ts'
export type { Facts } from './facts.ts'
export { defaultPolicy, type Policy } from './policy.ts'
export { inUnit, toMeasured } from './value.ts'
