export { mixedQualifier, oppositeQualifier } from './mixed-qualifier.ts'
export { type Observation, type Qualifier, qualifiers, type Status, statuses } from './observation.ts'
export { weakestStatus } from './weakest-status.ts'
