export { basePeriod } from './base-period.ts'
export { bestObservation, type Found } from './best-observation.ts'
export { checkPolicy } from './check-policy.ts'
export { evaluate } from './evaluate.ts'
export { evaluateEachReport } from './evaluate-each-report.ts'
export { evaluateTarget } from './evaluate-target.ts'
export type {
  Completion,
  ConventionName,
  Evaluation,
  Latest,
  Measured,
  Outcome,
  Pace,
  Pending,
  Unassessed,
  Verdict,
  Working,
  WorkingInput,
} from './evaluation.ts'
export { evaluationShape, measuredShape } from './evaluation-shape.ts'
export type { Facts } from './facts.ts'
export { factsIn, factsOf, factsOfEach } from './facts-of.ts'
export type { PlainVerdict } from './judge.ts'
export { measuredPeriod } from './measured-period.ts'
export { defaultPolicy, type Policy } from './policy.ts'
export type { LastYear, Progress, RestOfPeriod } from './progress.ts'
export { progressOf } from './progress-of.ts'
export { projectTarget } from './project-target.ts'
export type { Projection, ProjectionConvention } from './projection.ts'
export { toMeasured } from './value.ts'
