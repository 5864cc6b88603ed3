export type { Observation, Qualifier, Status } from './observation.ts'
