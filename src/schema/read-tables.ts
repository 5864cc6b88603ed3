import type { PlanTables } from '../plan/index.ts'
import type { Issue } from '../result/index.ts'
import { tableShapes } from './plan-shape.ts'
import { readTable } from './read-table.ts'

/** The rows of every table that are of the right shape; the faults of the others join those found. */
export function readTables(plan: unknown, found: Issue[]): PlanTables {
  return {
    units: readTable(tableShapes.units.element, 'units', plan, found),
    areas: readTable(tableShapes.areas.element, 'areas', plan, found),
    indicators: readTable(tableShapes.indicators.element, 'indicators', plan, found),
    targets: readTable(tableShapes.targets.element, 'targets', plan, found),
    observations: readTable(tableShapes.observations.element, 'observations', plan, found),
    unknowns: readTable(tableShapes.unknowns.element, 'unknowns', plan, found),
    claims: readTable(tableShapes.claims.element, 'claims', plan, found),
    documents: readTable(tableShapes.documents.element, 'documents', plan, found),
  }
}
