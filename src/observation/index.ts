export { mixedQualifier, oppositeQualifier } from './mixed-qualifier.ts'
export type { Observation, Qualifier, Status } from './observation.ts'
export { statusesBySureness, weakestStatus } from './weakest-status.ts'
