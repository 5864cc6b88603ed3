import type { Path } from '../../result/index.ts'
import type { PlanDocument } from '../../source/index.ts'
import type { PlanHead } from '../tables.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import type { Faults } from './faults.ts'
import { dayFaults, periodFaults } from './period-faults.ts'

/** The faults of what stands above the tables: the plan's area, period and date. */
export function* headFaults(context: CheckContext, { area, period, issuedOn }: PlanHead): Faults {
  yield* referenceFaults(context, 'areas', area, ['area'])
  yield* periodFaults(period, ['period'])
  yield* dayFaults(issuedOn, ['issuedOn'])
}

/** The faults of a document. */
export function* documentFaults(_context: CheckContext, { issuedOn }: PlanDocument, path: Path): Faults {
  yield* dayFaults(issuedOn, [...path, 'issuedOn'])
}
