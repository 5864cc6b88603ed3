export { type Observation, type Qualifier, qualifiers, type Status, statuses } from './observation.ts'
