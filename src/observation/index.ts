export { mixedQualifier, oppositeQualifier } from './mixed-qualifier.ts'
export { type Observation, type Qualifier, qualifiers, type Status, statuses } from './observation.ts'
export { observationShape } from './observation-shape.ts'
export { weakestStatus } from './weakest-status.ts'
