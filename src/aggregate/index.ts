export { aggregate, bySector, type Grouping, type Summary } from './aggregate.ts'
export { countOutcomes, jointGroups, type OutcomeCounts } from './count-outcomes.ts'
export { jointOutcome } from './joint-outcome.ts'
